import type { HarnessSpec } from '@acme/tools-spec';
import type { Prediction } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { condense } from '../shape/condense.ts';
import { findCriticalPath } from '../shape/critical-path.ts';

/** What the ratchet holds, each against a ceiling of the spec. */
export const METRICS = ['cold', 'path', 'blast', 'hub', 'package'] as const;

export type MetricId = (typeof METRICS)[number];

/** How messages call them. */
export const METRIC_NAMES: Record<MetricId, string> = {
  cold: 'the cold check',
  path: 'the critical path',
  blast: 'the blast radius (p95)',
  hub: 'the largest blast radius',
  package: 'the largest package',
};

/** Predicted seconds of the reference machine, by metric. */
export type Metrics = Readonly<Record<MetricId, number>>;

/**
 * The metrics of a prediction. `tail` packages may have a larger blast radius than what is taken for the p95: the same for
 * all that are compared, or a package that is added or removed elsewhere would move it.
 */
export const metricsOf = ({ graph, coldSeconds }: Prediction, tail: number): Metrics => {
  const blast = blastRadius(graph).toSorted((left, right) => right - left);
  return {
    cold: coldSeconds,
    path: findCriticalPath(condense(graph)).seconds,
    blast: blast[tail] ?? 0,
    hub: blast[0] ?? 0,
    package: Math.max(0, ...graph.seconds),
  };
};

/** Of so many packages, how many are the worst 5 of 100. */
export const tailOf = (packages: number): number => Math.floor(packages / 20);

/** The values of today, out of what is said of them. */
export const metricsIn = (judgements: Readonly<Record<MetricId, { now: number }>>): Metrics => ({
  cold: judgements.cold.now,
  path: judgements.path.now,
  blast: judgements.blast.now,
  hub: judgements.hub.now,
  package: judgements.package.now,
});

export const ceilingsOf = ({ ceilingSeconds, shape }: HarnessSpec['budget']): Metrics => ({
  cold: ceilingSeconds,
  path: shape.criticalPathSeconds,
  blast: shape.blastSeconds,
  hub: shape.largestBlastSeconds,
  package: shape.packageSeconds,
});
