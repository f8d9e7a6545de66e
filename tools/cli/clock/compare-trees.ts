import { type Weighed, weighPairs } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import type { ClockedCheck } from './measure-check.ts';

/** Measures one cold check of the tree at `root` (absolute). */
export type Measure = (root: string) => Promise<Outcome<ClockedCheck>>;

/** A cold check of each tree. */
export interface TreePair {
  base: ClockedCheck;
  now: ClockedCheck;
}

/**
 * Compares two trees on this machine: cold checks in turns, each time the other one first, so that what the machine does
 * meanwhile is done to both, for as many pairs as the verdict needs. `tell` hears of each pair.
 */
export const compareTrees = async (
  roots: { base: string; now: string },
  measure: Measure,
  tell: (weighed: Weighed) => void = () => undefined,
): Promise<Outcome<{ weighed: Weighed; pairs: TreePair[] }>> => {
  const pairs: TreePair[] = [];
  let weighed = weighPairs(pairs);
  while (weighed.verdict === 'more') {
    const pair = pairs.length % 2 === 0 ? await inTurn(roots, measure) : await inReverse(roots, measure);
    if (!pair.ok) return pair;
    pairs.push(pair.value);
    weighed = weighPairs(pairs);
    tell(weighed);
  }
  return { ok: true, value: { weighed, pairs } };
};

const inTurn = async (roots: { base: string; now: string }, measure: Measure): Promise<Outcome<TreePair>> => {
  const base = await measure(roots.base);
  if (!base.ok) return base;
  const now = await measure(roots.now);
  return now.ok ? { ok: true, value: { base: base.value, now: now.value } } : now;
};

const inReverse = async (
  { base, now }: { base: string; now: string },
  measure: Measure,
): Promise<Outcome<TreePair>> => {
  const pair = await inTurn({ base: now, now: base }, measure);
  return pair.ok ? { ok: true, value: { base: pair.value.now, now: pair.value.base } } : pair;
};
