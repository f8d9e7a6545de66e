import { median } from './median.ts';

/** Two runs at the same time, of what was before and of what is now: the same machine under the same load. In seconds. */
export interface RunPair {
  before: number;
  now: number;
}

/** How much slower the second of each pair is, as a factor: 1.1 is 10 % slower. */
export interface Comparison {
  /** The median of all averages of two pairs, one with itself too (Hodges and Lehmann 1963): one disturbed run moves it little. */
  factor: number;
  /** It is at least this, at `CONFIDENCE`. */
  atLeast: number;
  /** It is at most this, at the same confidence. */
  atMost: number;
}

/** Of all verdicts on what is equal, the share that is right, however often the pairs are looked at before one. */
export const CONFIDENCE = 0.95;

/** What a change may be slower by, as a factor, before it is at fault. */
export const TOLERATED = 1.1;

/**
 * After how many pairs a verdict may be given; there is none before, and none is looked for between. To look three times is to
 * be wrong three times as often, so the looks share the error that is allowed: each takes what is left of it, as far as whole
 * ranks go (Lan and DeMets 1983), which is 3.1 %, 1.2 % and 0.7 %.
 */
export const LOOKS = [5, 8, 10] as const;

/**
 * Compares pairs by the logarithms of their ratios, so that twice as fast and half as fast weigh the same. The bounds are
 * those of Wilcoxon's signed ranks (1945), counted out and not approximated: no distribution is assumed, only that noise
 * does to one run of a pair what it may as well do to the other.
 */
export const compareRuns = (pairs: readonly RunPair[]): Comparison => {
  const logs = pairs.map(({ before, now }) => Math.log(now / before));
  const averages = logs
    .flatMap((left, index) => logs.slice(index).map((right) => (left + right) / 2))
    .toSorted((left, right) => left - right);
  const left = countOutside(logs.length);
  return {
    factor: Math.exp(median(averages)),
    atLeast: left === undefined ? 0 : Math.exp(averages[left] ?? 0),
    atMost: left === undefined ? Infinity : Math.exp(averages[averages.length - 1 - left] ?? 0),
  };
};

/** Slower by more than is tolerated, and surely slower at all. */
export const isSlower = ({ factor, atLeast }: Comparison): boolean => factor > TOLERATED && atLeast > 1;

/** Surely slower by more than is tolerated. */
export const isSurelySlower = ({ atLeast }: Comparison): boolean => atLeast > TOLERATED;

/** Surely not slower by more than is tolerated: more runs would not change the verdict. */
export const isSurelyFine = ({ atMost }: Comparison): boolean => atMost < TOLERATED;

/** How many of the sorted averages lie below the bound, with as many above the other; undefined where there is no look. */
const countOutside = (pairs: number): number | undefined => {
  let left = 1 - CONFIDENCE;
  for (const look of LOOKS) {
    const { share, count } = takeTail(look, left);
    if (look === pairs) return count > 0 ? count - 1 : undefined;
    left -= share;
  }
  return undefined;
};

/** Of all signs that `pairs` ranks may have: how many sums of the positive ones, from 0 on, are no more than `share` of them together. */
const takeTail = (pairs: number, share: number): { share: number; count: number } => {
  // In how many of all signs of the ranks 1 to n the positive ones add up to each sum.
  let ways = [1];
  for (let rank = 1; rank <= pairs; rank += 1) {
    const shorter = ways;
    ways = Array.from({ length: shorter.length + rank }, (_, sum) => (shorter[sum] ?? 0) + (shorter[sum - rank] ?? 0));
  }
  const all = 2 ** pairs;
  let taken = 0;
  let count = 0;
  for (const each of ways) {
    if ((taken + each) / all > share) break;
    taken += each;
    count += 1;
  }
  return { share: taken / all, count };
};
