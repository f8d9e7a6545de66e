import type { HarnessSpec } from '@acme/tools-spec';
import type { Prediction } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { condense } from '../shape/condense.ts';
import { findCriticalPath } from '../shape/critical-path.ts';

/** What the ratchet holds, each against a ceiling of the spec. */
export const METRICS = ['cold', 'path', 'edit', 'blast', 'hub', 'package'] as const;

export type MetricId = (typeof METRICS)[number];

/** How messages call them. */
export const METRIC_NAMES: Record<MetricId, string> = {
  cold: 'the cold check',
  path: 'the critical path',
  edit: 'the average edit',
  blast: 'the blast radius (p95)',
  hub: 'the largest blast radius',
  package: 'the largest package',
};

/** Predicted seconds of the reference machine, by metric. */
export type Metrics = Readonly<Record<MetricId, number>>;

/** Over which packages metrics are taken: the same for all that are compared, or one that is added elsewhere would move them. */
export interface Sample {
  /** How many may have a larger blast radius than what is taken for the p95. */
  tail: number;
  /**
   * Names of those whose edits count, and which are checked again after one; all without it. That a workspace grows by new
   * packages is what the cold check says.
   */
  counted?: ReadonlySet<string>;
  /** How often each package is edited, by name, where that is not once: of a split each part gets its share of the edits of the whole. */
  edits?: ReadonlyMap<string, number>;
}

/** Of so many packages, the worst 5 of 100. */
export const sampleOf = (packages: number, counted?: ReadonlySet<string>): Sample => ({
  tail: Math.floor(packages / 20),
  ...(counted ? { counted } : {}),
});

export const metricsOf = ({ graph, coldSeconds }: Prediction, { tail, counted, edits: times }: Sample): Metrics => {
  const isCounted = (index: number): boolean => counted === undefined || counted.has(graph.names[index] ?? '');
  const blast = blastRadius({ ...graph, seconds: graph.seconds.map((each, index) => (isCounted(index) ? each : 0)) });
  const edits = blast.map((each, index) => {
    const weight = isCounted(index) ? (times?.get(graph.names[index] ?? '') ?? 1) : 0;
    return { weight, seconds: weight * each };
  });
  const sum = (of: (edit: (typeof edits)[number]) => number): number => edits.reduce((all, each) => all + of(each), 0);
  const sorted = blast.toSorted((left, right) => right - left);
  return {
    cold: coldSeconds,
    path: findCriticalPath(condense(graph)).seconds,
    edit:
      sum(({ seconds }) => seconds) /
      Math.max(
        1,
        sum(({ weight }) => weight),
      ),
    blast: sorted[tail] ?? 0,
    hub: sorted[0] ?? 0,
    package: Math.max(0, ...graph.seconds),
  };
};

/** The values of today, out of what is said of them. */
export const metricsIn = (judgements: Readonly<Record<MetricId, { now: number }>>): Metrics => ({
  cold: judgements.cold.now,
  path: judgements.path.now,
  edit: judgements.edit.now,
  blast: judgements.blast.now,
  hub: judgements.hub.now,
  package: judgements.package.now,
});

export const ceilingsOf = ({ ceilingSeconds, shape }: HarnessSpec['budget']): Metrics => ({
  cold: ceilingSeconds,
  path: shape.criticalPathSeconds,
  edit: shape.editSeconds,
  blast: shape.blastSeconds,
  hub: shape.largestBlastSeconds,
  package: shape.packageSeconds,
});
