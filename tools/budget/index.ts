export { calibrate, REFERENCE_SECONDS } from './model/calibrate.ts';
export type { Coefficients } from './model/coefficients.ts';
export { findFittedRun, fitModel, type RecordedTask } from './model/fit.ts';
export { type RecordedCheck } from './model/fit-check.ts';
export { renderFit } from './model/render-fit.ts';
export {
  type ClockedRun,
  type ClockFacts,
  isBusy,
  isOverCeiling,
  isSuspicious,
  judgeClock,
} from './clock/judge-clock.ts';
export { renderClock, renderRun } from './clock/render-clock.ts';
export { type CheckPair, type Clocked, type Weighed, weighPairs } from './clock/weigh-pairs.ts';
export { explainPackage } from './explain/explain-package.ts';
export { findPackage } from './explain/find-package.ts';
export { findSimilar } from './explain/find-similar.ts';
export { planRepairs, type Repair, type TrySplit } from './explain/plan-repairs.ts';
export { renderPlan } from './explain/render-plan.ts';
export { judgeChange, type Verdict } from './judge/judge-change.ts';
export { METRIC_NAMES, METRICS, type MetricId, type Metrics, metricsIn } from './judge/metrics.ts';
export { seconds } from './judge/describe-culprit.ts';
export { renderTable, renderUnjudged } from './render-table.ts';
export { renderBudget, toJson } from './render-budget.ts';
export { readBudget, readCurrent, type BudgetReport, type Current } from './read-budget.ts';
export { readCommit, type CommitState } from './read-commit.ts';
export { predictCosts, totalOf } from './model/predict-costs.ts';
export { readTrend, type Trend, type TrendPoint } from './read-trend.ts';
export { type Place, placePackages } from './shape/place-packages.ts';
export { runGit } from './facts/run-git.ts';
export type { BudgetPackage } from './facts/budget-package.ts';
export { changeSnapshot } from './facts/change-snapshot.ts';
export { type Weight, weighAgainst } from './explain/weigh-repair.ts';
export { describeGains } from './explain/render-plan.ts';
export { type Costs, measureCosts } from './explain/measure-costs.ts';
