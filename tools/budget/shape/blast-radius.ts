import type { CostGraph } from './cost-graph.ts';
import { reverse } from './schedule.ts';

/** For each package, the cost of all that has to be checked again when it is edited: itself and what needs it, at any distance. */
export const blastRadius = ({ seconds, needs }: CostGraph): number[] => {
  const dependents = reverse(needs);
  const seenBy = new Int32Array(seconds.length).fill(-1);
  return seconds.map((_, start) => {
    let sum = 0;
    const queue = [start];
    seenBy[start] = start;
    for (const node of queue) {
      sum += seconds[node] ?? 0;
      for (const next of dependents[node] ?? []) {
        if (seenBy[next] === start) continue;
        seenBy[next] = start;
        queue.push(next);
      }
    }
    return sum;
  });
};

/** The value that `share` (0 to 1) of `values` do not exceed: the nearest rank. 0 of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
};
