import type { Edges } from './find-knots.ts';

/** An edge between two nodes. */
export interface Link {
  from: string;
  to: string;
}

/**
 * The edge of a cycle `[a, b, …, a]` to cut: the one that costs least; then the one that starts where the
 * most edges of the graph lead, because what others build on should know the least; then the first.
 */
export const chooseCut = (graph: Edges, cycle: readonly string[], cost: (link: Link) => number): Link => {
  const targets = [...graph.values()].flat();
  const ranked = cycle.slice(1).map((to, index) => {
    const from = cycle[index] ?? to;
    return { from, to, cost: cost({ from, to }), dependents: targets.filter((each) => each === from).length };
  });
  const [first, ...others] = ranked;
  if (!first) throw new Error('A cycle has two nodes at least.');
  return others.reduce((best, link) => {
    const wins = link.cost < best.cost || (link.cost === best.cost && link.dependents > best.dependents);
    return wins ? link : best;
  }, first);
};
