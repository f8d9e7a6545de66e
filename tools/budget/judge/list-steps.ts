import type { BudgetPackage, Edge } from '../facts/budget-package.ts';
import { USES } from '../facts/budget-package.ts';
import { matchPackages } from './match-packages.ts';

/** One thing that a change did to the packages, and the packages as they would be without it. */
export interface Step {
  kind: 'added' | 'grown' | 'edge' | 'edges' | 'users' | 'merged';
  package: BudgetPackage;
  /** What the package was; undefined where it is new. */
  before: BudgetPackage | undefined;
  /** The edge that is new, or has become stronger. */
  edge?: Edge;
  /** All that are new in the package: where several lead to the same, none of them adds anything by itself. Of `users` all that are new to it. */
  edges?: readonly Edge[];
  /** What is gone and whose files it has now. */
  absorbed?: readonly BudgetPackage[];
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
    const knownOf = (edge: Edge): Edge | undefined =>
      old.edges.find(({ to }) => to === (oldNames.get(edge.to) ?? edge.to));
    const added = each.edges.filter((edge) => {
      const known = knownOf(edge);
      return known === undefined || USES.indexOf(edge.use) < USES.indexOf(known.use);
    });
    const takeBack = (gone: readonly Edge[]): BudgetPackage[] =>
      replace({
        ...each,
        edges: each.edges.flatMap((edge) => {
          const known = knownOf(edge);
          if (!gone.includes(edge)) return [edge];
          return known ? [{ ...known, to: edge.to }] : [];
        }),
      });
    const about = { package: each, before: old };
    const edges: Step[] = added.map((edge) => ({ kind: 'edge', ...about, edge, undo: () => takeBack([edge]) }));
    if (added.length > 1) edges.push({ kind: 'edges', ...about, edges: added, undo: () => takeBack(added) });
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
  (each.isTested && !old.isTested) ||
  (each.isBuilt && !old.isBuilt);
