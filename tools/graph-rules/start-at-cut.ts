import type { Edges } from './find-knots.ts';

/**
 * The cycle `[a, b, …, a]` turned so that its first edge is the one to cut: the one that costs least; then
 * the one that starts where the most edges of the graph lead, because what others build on should know the
 * least; then the first.
 */
export const startAtCut = (
  graph: Edges,
  cycle: readonly string[],
  cost: (from: string, to: string) => number,
): string[] => {
  const ring = cycle.slice(1);
  const targets = [...graph.values()].flat();
  const starts = ring.map((to, index) => {
    const from = cycle[index] ?? to;
    return { index, cost: cost(from, to), dependents: targets.filter((each) => each === from).length };
  });
  const [best] = starts.toSorted((left, right) => left.cost - right.cost || right.dependents - left.dependents);
  const start = best?.index ?? 0;
  const turned = [...cycle.slice(start, -1), ...cycle.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
};
