import { type Audience, renderFindings } from '@acme/tools-findings';
import type { Judgement } from './judge/judge-metric.ts';
import { seconds } from './judge/describe-culprit.ts';
import { METRIC_NAMES, METRICS, type MetricId, metricsIn } from './judge/metrics.ts';
import type { BudgetReport } from './read-budget.ts';

/** What `harness budget` prints: at most 10 lines where nothing is found. */
export const renderBudget = (report: BudgetReport, durationMs: number, audience: Audience): string => {
  const { findings, notes, shape, packages } = report;
  const isRed = findings.some(({ severity }) => severity === 'error');
  return [
    ...renderFindings(findings, audience),
    `budget ${isRed ? 'failed' : 'passed'}: ${packages} packages against ${describeBase(report)}; predicted, in seconds of the reference machine`,
    ...METRICS.map((id) => `${METRIC_NAMES[id]}: ${describeMetric(report.judgements[id])}${detailOf(report, id)}`),
    `work ${seconds(shape.work)}, on 2 lanes ${seconds(shape.makespan.two)}, on 8 lanes ${seconds(shape.makespan.eight)}; depth ${shape.depth}, most needed ${shape.fanIn.name} (${shape.fanIn.value}), needs most ${shape.fanOut.name} (${shape.fanOut.value})`,
    ...(notes.length > 0 ? [`NOTE ${notes.join('; ')}`] : []),
    `computed in ${seconds(durationMs / 1000)}`,
    '',
  ].join('\n');
};

/** The one document of `harness budget --json`. */
export const toJson = (report: BudgetReport, durationMs: number) => {
  const { base, baseName, packages, judgements, shape, findings, notes } = report;
  const ok = findings.every(({ severity }) => severity === 'warning');
  return {
    ok,
    durationMs,
    base,
    baseName,
    packages,
    predicted: metricsIn(judgements),
    judgements,
    shape,
    findings,
    notes,
  };
};

const describeBase = ({ base, baseName }: BudgetReport): string =>
  base === undefined ? `the ceilings alone (${baseName})` : `${baseName} (${base.slice(0, 9)})`;

const describeMetric = ({ before, now, limit, ceiling, verdict }: Judgement): string => {
  const from = before === undefined || seconds(before) === seconds(now) ? '' : `, before ${seconds(before)}`;
  const may = verdict === 'free' ? '' : `; this change may come to ${seconds(limit)}`;
  return `${seconds(now)} of ${seconds(ceiling)}${from}${may}`;
};

const detailOf = ({ shape }: BudgetReport, id: MetricId): string => {
  if (id === 'path') return ` (${shape.criticalPath.members.join(' → ')})`;
  if (id === 'hub') return ` (${shape.blast.max.name})`;
  return id === 'package' ? ` (${shape.largest.name})` : '';
};
