import type { Finding } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { BudgetPackage } from '../facts/budget-package.ts';
import type { Snapshot } from '../facts/read-snapshot.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import { measureShape, type Shape } from '../shape/measure-shape.ts';
import { judgeMetric, type Judgement } from './judge-metric.ts';
import { listFindings } from './list-findings.ts';
import { matchPackages } from './match-packages.ts';
import { listNotes } from './list-notes.ts';
import { ceilingsOf, type MetricId, type Metrics, metricsOf, type Sample, sampleOf } from './metrics.ts';

/** The share of its value by which one change may raise a metric. An average over all packages hardly moves for one of them. */
const SLACK: Metrics = { cold: 0.01, path: 0.01, edit: 0.004, blast: 0.01, hub: 0.01, package: 0.01 };

/** What the shape tier says of a change. */
export interface Verdict {
  judgements: Readonly<Record<MetricId, Judgement>>;
  shape: Shape;
  findings: Finding[];
  /** What the owner has to know of the change, beside findings. */
  notes: string[];
}

/** Judges the tree as it is `now` by what it was `before` the change. Pure. */
export const judgeChange = (
  budget: HarnessSpec['budget'],
  model: Coefficients,
  before: Snapshot | undefined,
  now: Snapshot,
): Verdict => {
  const prediction = predictCosts(now.packages, model);
  const shape = measureShape(prediction.graph);
  const pairs = before && matchPackages(before.packages, now.packages);
  const count = Math.max(now.packages.length, before?.packages.length ?? 0);
  const sample = (packages: Iterable<BudgetPackage> | undefined): Sample =>
    sampleOf(count, packages && new Set([...packages].map(({ name }) => name)));
  const metrics = metricsOf(prediction, sample(pairs?.keys()));
  const earlier = before && metricsOf(predictCosts(before.packages, model), sample(pairs?.values()));
  const ceilings = ceilingsOf(budget);
  const judge = (id: MetricId): Judgement => judgeMetric(earlier?.[id], metrics[id], ceilings[id], SLACK[id]);
  const judgements = {
    cold: judge('cold'),
    path: judge('path'),
    edit: judge('edit'),
    blast: judge('blast'),
    hub: judge('hub'),
    package: judge('package'),
  };
  const findings = listFindings({
    before: before?.packages,
    now: now.packages,
    model,
    judgements,
    path: shape.criticalPath.members,
    fallback: 'harness.config.ts',
  });
  return { judgements, shape, findings, notes: before ? listNotes(before, now) : [] };
};
