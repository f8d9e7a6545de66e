import type { GraphEdge } from './package-graph.ts';

/**
 * Rows of packages in which each stands above all it builds on, the row of those that build on most first. Packages in
 * a cycle are placed as if its last edge were not there.
 */
export const rankPackages = <Named extends { name: string }>(
  packages: readonly Named[],
  edges: readonly GraphEdge[],
): Named[][] => {
  const targets = new Map(packages.map(({ name }): [string, string[]] => [name, []]));
  for (const { from, to } of edges) if (targets.has(to)) targets.get(from)?.push(to);
  const heights = new Map<string, number>();
  const heightOf = (name: string): number => {
    const known = heights.get(name);
    if (known !== undefined) return known;
    heights.set(name, 0);
    const height = 1 + Math.max(-1, ...(targets.get(name) ?? []).map(heightOf));
    heights.set(name, height);
    return height;
  };
  const rows = Map.groupBy(packages, ({ name }) => heightOf(name));
  return [...rows].toSorted(([left], [right]) => right - left).map(([, row]) => row);
};
