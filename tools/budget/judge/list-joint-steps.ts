import type { BudgetPackage } from '../facts/budget-package.ts';
import type { Step } from './list-steps.ts';
import { matchPackages } from './match-packages.ts';

/**
 * Steps that several packages took together: that they all need another one now, of which none adds much by itself, and that
 * one took in what others were. `steps` are those of each package.
 */
export const listJointSteps = (
  before: readonly BudgetPackage[],
  now: readonly BudgetPackage[],
  steps: readonly Step[],
): Step[] => [...listUsers(now, steps), ...listMerges(before, now)];

const listUsers = (now: readonly BudgetPackage[], steps: readonly Step[]): Step[] => {
  const added = new Set(steps.filter(({ kind }) => kind === 'added').map((step) => step.package));
  return [...Map.groupBy(steps, ({ edge }) => edge?.to)].flatMap(([to, group]): Step[] => {
    const hub = now.find(({ name }) => name === to);
    // What is new is undone with all that need it.
    if (!hub || added.has(hub) || group.length < 2) return [];
    const users = new Map(group.map((step) => [step.package, step]));
    const undo = (): BudgetPackage[] => now.map((one, index) => users.get(one)?.undo()[index] ?? one);
    return [{ kind: 'users', package: hub, before: undefined, edges: group.flatMap(({ edge }) => edge ?? []), undo }];
  });
};

const listMerges = (before: readonly BudgetPackage[], now: readonly BudgetPackage[]): Step[] => {
  const pairs = matchPackages(before, now);
  const kept = new Set(pairs.values());
  const gone = before.filter((each) => !kept.has(each));
  return [...pairs].flatMap(([each, old]): Step[] => {
    const absorbed = gone.filter(({ blobs }) =>
      [...blobs].some((blob) => each.blobs.has(blob) && !old.blobs.has(blob)),
    );
    if (absorbed.length === 0) return [];
    const names = new Set(absorbed.map(({ name }) => name));
    const asBefore = (one: BudgetPackage): BudgetPackage => {
      const was = pairs.get(one);
      if (one === each) return { ...old, name: each.name, dir: each.dir };
      return was?.edges.some(({ to }) => names.has(to)) ? { ...one, edges: was.edges } : one;
    };
    return [{ kind: 'merged', package: each, before: old, absorbed, undo: () => [...now.map(asBefore), ...absorbed] }];
  });
};
