import type { Cluster } from '../cutting/file-graph.ts';
import type { Cut } from '../cutting/list-cuts.ts';
import type { Anatomy } from './anatomy.ts';

/** Which files of a package go to the new one. */
export interface Assignment {
  moved: ReadonlySet<string>;
  /** Fixtures that both parts have from now on. */
  copied: ReadonlySet<string>;
  /** The new package is the lower part, which the old one may need; else the upper one. */
  movesLower: boolean;
}

/**
 * Files by a cut of their clusters. A test follows its source; one that is of no single file goes to the upper part if it needs
 * any of that, for only that may need both. Fixtures follow the tests.
 */
export const assignFiles = (
  { tests, testNeeds, fixtures }: Anatomy,
  clusters: readonly Cluster[],
  { lower, upper }: Cut,
  movesLower: boolean,
): Assignment => {
  const filesOf = (indexes: ReadonlySet<number>): Set<string> =>
    new Set([...indexes].flatMap((index) => clusters[index]?.files ?? []));
  const [low, high] = [filesOf(lower), filesOf(upper)];
  const moved = new Set(movesLower ? low : high);
  for (const [test, sibling] of tests) {
    const needed = [...(testNeeds.get(test) ?? [])];
    const isUpper = sibling === undefined ? needed.some((file) => high.has(file)) : high.has(sibling);
    const isLower = sibling === undefined ? !isUpper && needed.some((file) => low.has(file)) : low.has(sibling);
    if (movesLower ? isLower : isUpper) moved.add(test);
  }
  const copied = new Set<string>();
  for (const [fixture, users] of fixtures) {
    const movers = [...users].filter((test) => moved.has(test)).length;
    if (movers > 0) (movers === users.size ? moved : copied).add(fixture);
  }
  return { moved, copied, movesLower };
};
