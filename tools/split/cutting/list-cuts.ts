import type { Cluster } from './file-graph.ts';

/** Two parts of one package, of which the upper one may need the lower one and never the reverse. */
export interface Cut {
  /** Indexes of clusters. */
  lower: ReadonlySet<number>;
  upper: ReadonlySet<number>;
  /** Needs of the upper part that lead to the lower one. */
  crossing: number;
}

/**
 * The cuts worth a try, those with the fewest crossing needs first and of these the most even: components and halves of them,
 * all that one cluster needs, all that needs one, and every step from the lowest cluster to the highest. Sizes are by cluster.
 */
export const listCuts = (clusters: readonly Cluster[], sizes: readonly number[]): Cut[] => {
  const all = clusters.map((_, index) => index);
  const dependents = all.map((each) => all.filter((other) => clusters[other]?.needs.includes(each)));
  const down = all.map((each) => closure(each, (node) => clusters[node]?.needs ?? []));
  const up = all.map((each) => closure(each, (node) => dependents[node] ?? []));
  const order = all.toSorted((left, right) => (down[left]?.size ?? 0) - (down[right]?.size ?? 0) || left - right);
  const components = [
    ...new Map(
      all.map((each) => {
        const members = closure(each, (node) => [...(clusters[node]?.needs ?? []), ...(dependents[node] ?? [])]);
        return [Math.min(...members), members];
      }),
    ).values(),
  ];
  const lowers = [
    ...components,
    ...prefixes(components.toSorted((left, right) => sizeOf(sizes, right) - sizeOf(sizes, left))),
    ...down,
    ...up.map((each) => new Set(all.filter((node) => !each.has(node)))),
    ...prefixes(order.map((each) => down[each] ?? new Set([each]))),
  ];
  const seen = new Map<string, Cut>();
  for (const lower of lowers) {
    const upper = new Set(all.filter((each) => !lower.has(each)));
    if (lower.size === 0 || upper.size === 0) continue;
    const key = [...lower].toSorted((left, right) => left - right).join();
    const crossing = [...upper].flatMap((each) => clusters[each]?.needs ?? []).filter((each) => lower.has(each)).length;
    seen.set(key, { lower, upper, crossing });
  }
  const evenness = ({ lower, upper }: Cut): number => Math.min(sizeOf(sizes, lower), sizeOf(sizes, upper));
  return [...seen.values()].toSorted(
    (left, right) => left.crossing - right.crossing || evenness(right) - evenness(left),
  );
};

const sizeOf = (sizes: readonly number[], members: ReadonlySet<number>): number =>
  [...members].reduce((sum, each) => sum + (sizes[each] ?? 0), 0);

const closure = (start: number, next: (node: number) => readonly number[]): Set<number> => {
  const found = new Set([start]);
  for (const node of found) for (const each of next(node)) found.add(each);
  return found;
};

/** The first set, the first two together, and so on. */
const prefixes = (sets: readonly ReadonlySet<number>[]): Set<number>[] =>
  sets.map((_, index) => new Set(sets.slice(0, index + 1).flatMap((each) => [...each])));
