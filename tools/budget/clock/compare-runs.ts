import { percentile } from '../shape/blast-radius.ts';

/** Two runs one after the other, of what was before and of what is now: the same machine under the same load. In seconds. */
export interface RunPair {
  before: number;
  now: number;
}

/** How much slower the second of each pair is, as a factor: 1.1 is 10 % slower. */
export interface Comparison {
  /** The Hodges-Lehmann estimate: the median of all averages of two. */
  factor: number;
  /** It is at least this, at `CONFIDENCE`, by Wilcoxon's signed ranks: no distribution is assumed, only symmetry. */
  atLeast: number;
  /** It is at most this, at the same confidence. */
  atMost: number;
}

export const CONFIDENCE = 0.95;

/** What a change may be slower by, as a factor, before it is at fault. */
export const TOLERATED = 1.1;

/** Compares pairs by the logarithms of their ratios, so that twice as fast and half as fast weigh the same. */
export const compareRuns = (pairs: readonly RunPair[]): Comparison => {
  const logs = pairs.map(({ before, now }) => Math.log(now / before));
  const averages = logs
    .flatMap((left, index) => logs.slice(index).map((right) => (left + right) / 2))
    .toSorted((left, right) => left - right);
  const left = outside(logs.length);
  return {
    factor: Math.exp(percentile(averages, 0.5)),
    atLeast: left === undefined ? 0 : Math.exp(averages[left] ?? 0),
    atMost: left === undefined ? Infinity : Math.exp(averages[averages.length - 1 - left] ?? 0),
  };
};

/** Slower by more than is tolerated, and surely slower at all. */
export const isSlower = ({ factor, atLeast }: Comparison): boolean => factor > TOLERATED && atLeast > 1;

/** Surely not slower by more than is tolerated: more runs would not change the verdict. */
export const isSurelyFine = ({ atMost }: Comparison): boolean => atMost < TOLERATED;

/** How many of the sorted averages may be left out at each end; undefined where so few pairs can say nothing. */
const outside = (pairs: number): number | undefined => {
  // In how many of all signs of the ranks 1 to n the positive ones add up to each sum.
  let ways = [1];
  for (let rank = 1; rank <= pairs; rank += 1) {
    const shorter = ways;
    ways = Array.from({ length: shorter.length + rank }, (_, sum) => (shorter[sum] ?? 0) + (shorter[sum - rank] ?? 0));
  }
  const all = 2 ** pairs;
  let below = 0;
  for (const [sum, count] of ways.entries()) {
    below += count;
    if (below / all > 1 - CONFIDENCE) return sum === 0 ? undefined : sum - 1;
  }
  return undefined;
};
