import type { BudgetPackage } from '../facts/budget-package.ts';

/** Files that two packages must share, of the smaller one's, for one to be the other after a move. */
const SHARED = 0.5;

/**
 * What each package was before the change: the one of its name, or one that is gone and has half of its files. A package that
 * is new has none.
 */
export const matchPackages = (
  before: readonly BudgetPackage[],
  now: readonly BudgetPackage[],
): Map<BudgetPackage, BudgetPackage> => {
  const byName = new Map(before.map((each) => [each.name, each]));
  const names = new Set(now.map(({ name }) => name));
  const gone = new Set(before.filter(({ name }) => !names.has(name)));
  const pairs = new Map<BudgetPackage, BudgetPackage>();
  for (const each of now) {
    const same = byName.get(each.name) ?? [...gone].find((old) => isMoved(old, each));
    if (!same) continue;
    pairs.set(each, same);
    gone.delete(same);
  }
  return pairs;
};

const isMoved = (old: BudgetPackage, each: BudgetPackage): boolean => {
  const shared = [...each.blobs].filter((blob) => old.blobs.has(blob)).length;
  return shared > 0 && shared >= SHARED * Math.min(old.blobs.size, each.blobs.size);
};
