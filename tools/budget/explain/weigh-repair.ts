import type { HarnessSpec } from '@acme/tools-spec';
import type { BudgetPackage } from '../facts/budget-package.ts';
import { mapMetrics } from '../judge/find-culprits.ts';
import { ceilingsOf, METRICS, type Metrics, metricsOf, sampleOf } from '../judge/metrics.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';

/** What a repair wins. */
export interface Weight {
  /** Seconds that each metric is lower; below zero where it is higher. */
  gains: Metrics;
  /** The gains as shares of their ceilings, added up. */
  score: number;
}

/**
 * Weighs workspaces as they would be against the one that is. The packages in `parts`, folders, are what one package has become:
 * they share its edits by their bytes, or many small packages would win by being many.
 */
export const weighAgainst = (
  packages: readonly BudgetPackage[],
  model: Coefficients,
  budget: HarnessSpec['budget'],
): ((repaired: readonly BudgetPackage[], parts?: readonly string[]) => Weight) => {
  const sample = sampleOf(packages.length);
  const now = metricsOf(predictCosts(packages, model), sample);
  const ceilings = ceilingsOf(budget);
  return (repaired, parts = []) => {
    const shared = repaired.filter(({ dir }) => parts.includes(dir));
    const bytesOf = ({ source, tests }: BudgetPackage): number => source.bytes + tests.bytes;
    const all = shared.reduce((sum, each) => sum + bytesOf(each), 0);
    const edits = new Map(shared.map((each) => [each.name, bytesOf(each) / Math.max(1, all)]));
    const then = metricsOf(predictCosts(repaired, model), { ...sample, edits });
    const gains = mapMetrics((id) => now[id] - then[id]);
    return { gains, score: METRICS.reduce((sum, id) => sum + gains[id] / ceilings[id], 0) };
  };
};
