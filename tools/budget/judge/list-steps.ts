import type { BudgetPackage, Edge } from '../facts/budget-package.ts';
import { USES } from '../facts/budget-package.ts';
import { matchPackages } from './match-packages.ts';

/** One thing that a change did to the packages, and the packages as they would be without it. */
export interface Step {
  kind: 'added' | 'grown' | 'edge';
  package: BudgetPackage;
  /** What the package was; undefined where it is new. */
  before: BudgetPackage | undefined;
  /** The edge that is new, or has become stronger. */
  edge?: Edge;
  undo: () => BudgetPackage[];
}

/** Everything that a change did which can have made checks slower. What was only moved or renamed is no step. */
export const listSteps = (before: readonly BudgetPackage[], now: readonly BudgetPackage[]): Step[] => {
  const pairs = matchPackages(before, now);
  const oldNames = new Map([...pairs].map(([each, old]) => [each.name, old.name]));
  return now.flatMap((each): Step[] => {
    const old = pairs.get(each);
    const replace = (other: BudgetPackage): BudgetPackage[] => now.map((one) => (one === each ? other : one));
    if (!old) return [{ kind: 'added', package: each, before: undefined, undo: () => without(now, each) }];
    const edges = each.edges.flatMap((edge): Step[] => {
      const known = old.edges.find(({ to }) => to === (oldNames.get(edge.to) ?? edge.to));
      if (known && USES.indexOf(known.use) <= USES.indexOf(edge.use)) return [];
      const others = each.edges.filter((one) => one !== edge);
      const undone = known ? [...others, { ...known, to: edge.to }] : others;
      return [{ kind: 'edge', package: each, before: old, edge, undo: () => replace({ ...each, edges: undone }) }];
    });
    if (!hasGrown(old, each)) return edges;
    const shrunk = { ...old, name: each.name, dir: each.dir, edges: each.edges };
    return [...edges, { kind: 'grown', package: each, before: old, undo: () => replace(shrunk) }];
  });
};

const without = (packages: readonly BudgetPackage[], gone: BudgetPackage): BudgetPackage[] =>
  packages
    .filter((each) => each !== gone)
    .map((each) => ({ ...each, edges: each.edges.filter(({ to }) => to !== gone.name) }));

const hasGrown = (old: BudgetPackage, each: BudgetPackage): boolean =>
  each.source.bytes > old.source.bytes ||
  each.tests.bytes > old.tests.bytes ||
  each.types > old.types ||
  each.imports > old.imports ||
  each.domTests > old.domTests ||
  each.processTests > old.processTests ||
  (each.isBuilt && !old.isBuilt);
