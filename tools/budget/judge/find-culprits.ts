import type { BudgetPackage } from '../facts/budget-package.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import { matchPackages } from './match-packages.ts';
import { listJointSteps } from './list-joint-steps.ts';
import { listSteps, type Step } from './list-steps.ts';
import { METRICS, type MetricId, type Metrics, metricsOf, sampleOf } from './metrics.ts';

/** A step of the change, and the seconds that each metric would be lower without it. */
export interface Culprit {
  step: Step;
  gains: Metrics;
}

/** Steps that are tried: those that add most by themselves. Each trial computes the whole shape anew. */
const TRIED = 40;

/** The steps of a change by what each adds to `metric`, the one that adds most first. Pure, and slow: only for what has failed. */
export const findCulprits = (
  before: readonly BudgetPackage[],
  now: readonly BudgetPackage[],
  model: Coefficients,
): ((metric: MetricId) => Culprit[]) => {
  const kept = new Set([...matchPackages(before, now).keys()].map(({ name }) => name));
  const sample = sampleOf(Math.max(now.length, before.length), kept);
  const metrics = metricsOf(predictCosts(now, model), sample);
  const steps = listSteps(before, now);
  const culprits = likeliest([...steps, ...listJointSteps(before, now, steps)], now).map((step): Culprit => {
    const less = metricsOf(predictCosts(step.undo(), model), sample);
    return { step, gains: mapMetrics((id) => metrics[id] - less[id]) };
  });
  return (metric) =>
    culprits
      .filter(({ gains }) => gains[metric] > 0)
      .filter((each) => !isExplained(each, culprits, metric))
      .toSorted((left, right) => right.gains[metric] - left.gains[metric] || compare(left.step, right.step));
};

/** Edges are only named together where none of them, and nothing that was taken in with them, says half of it. */
const isExplained = ({ step, gains }: Culprit, culprits: readonly Culprit[], metric: MetricId): boolean => {
  const isOneOf = ({ kind, edge, ...other }: Step): boolean => {
    const isHere = other.package === step.package;
    if (step.kind === 'users') return edge?.to === step.package.name || (kind === 'merged' && isHere);
    return edge !== undefined && isHere;
  };
  return (
    step.edges !== undefined &&
    culprits.some((other) => isOneOf(other.step) && other.gains[metric] >= gains[metric] / 2)
  );
};

export const mapMetrics = (value: (id: MetricId) => number): Metrics => {
  const [cold, path, edit, blast, hub, own] = METRICS.map(value);
  return { cold: cold ?? 0, path: path ?? 0, edit: edit ?? 0, blast: blast ?? 0, hub: hub ?? 0, package: own ?? 0 };
};

const likeliest = (steps: readonly Step[], now: readonly BudgetPackage[]): Step[] => {
  if (steps.length <= TRIED) return [...steps];
  const weights = new Map(steps.map((step) => [step, weigh(step, now)]));
  return steps.toSorted((left, right) => (weights.get(right) ?? 0) - (weights.get(left) ?? 0)).slice(0, TRIED);
};

/** Bytes stand for seconds here; an edge weighs like a package, for it may bring one in. What is new weighs like all that need it. */
const weigh = ({ kind, package: each, before, absorbed }: Step, now: readonly BudgetPackage[]): number => {
  if (kind === 'grown' && before) return bytesOf([each]) - bytesOf([before]);
  if (kind !== 'added' && kind !== 'users') return bytesOf([each, ...(absorbed ?? [])]);
  return bytesOf([each, ...now.filter(({ edges }) => edges.some(({ to }) => to === each.name))]);
};

const bytesOf = (packages: readonly BudgetPackage[]): number =>
  packages.reduce((sum, { source, tests }) => sum + source.bytes + tests.bytes, 0);

const compare = (left: Step, right: Step): number => (left.package.name < right.package.name ? -1 : 1);
