import type { Unit } from './list-units.ts';

/** What should leave a file. `apart` has nothing to do with the rest; of `part` the rest may import something. */
export interface Split {
  kind: 'apart' | 'part' | 'whole';
  units: Unit[];
}

/**
 * The smallest group of units that takes `least` lines along and hangs together: a group that nothing else uses, or
 * else a declaration with all that only it uses. `whole` where one unit is nearly all there is.
 */
export const findSplit = (units: readonly Unit[], least: number): Split | undefined => {
  const islands = findIslands(units);
  const apart = choose(islands, units.length, least);
  const part =
    apart ??
    choose(
      units.map((_, index) => findOwned(units, index)),
      units.length,
      least,
    );
  if (part) return { kind: apart ? 'apart' : 'part', units: part };
  const [longest] = units.toSorted((one, other) => other.lines - one.lines);
  return longest && { kind: 'whole', units: [longest] };
};

/** The smallest group that suffices; where each is too small, as many as it takes, from the end of the file. */
const choose = (groups: readonly Group[], all: number, least: number): Unit[] | undefined => {
  const proper = groups.filter(({ indexes }) => indexes.size < all);
  const [smallest] = proper.filter(({ lines }) => lines >= least).toSorted((one, other) => one.lines - other.lines);
  if (smallest) return smallest.units;
  const taken = new Map<number, Unit>();
  for (const { indexes, units } of proper.toReversed()) {
    [...indexes].forEach((index, at) => units[at] && taken.set(index, units[at]));
    if (taken.size >= all) return undefined;
    if (linesOf([...taken.values()]) >= least)
      return [...taken.entries()].toSorted(([one], [other]) => one - other).map(([, unit]) => unit);
  }
  return undefined;
};

interface Group {
  indexes: ReadonlySet<number>;
  units: Unit[];
  lines: number;
}

const group = (units: readonly Unit[], indexes: Iterable<number>): Group => {
  const sorted = [...indexes].toSorted((one, other) => one - other);
  const own = sorted.flatMap((index) => units[index] ?? []);
  return { indexes: new Set(sorted), units: own, lines: linesOf(own) };
};

const linesOf = (units: readonly Unit[]): number => units.reduce((sum, { lines }) => sum + lines, 0);

/** Units that use each other, directly or not. */
const findIslands = (units: readonly Unit[]): Group[] => {
  const island = units.map((_, index) => index);
  const rootOf = (index: number): number => (island[index] === index ? index : rootOf(island[index] ?? index));
  for (const [index, { users }] of units.entries()) {
    for (const user of users) island[rootOf(user)] = rootOf(index);
  }
  const byRoot = Map.groupBy(units.keys(), rootOf);
  return [...byRoot.values()].map((indexes) => group(units, indexes));
};

/** A unit with all that only it uses, directly or not. What is exported is used elsewhere. */
const findOwned = (units: readonly Unit[], root: number): Group => {
  const owned = new Set([root]);
  const isOwned = ({ users, isExported }: Unit): boolean =>
    !isExported && users.size > 0 && [...users].every((user) => owned.has(user));
  for (let size = 0; size < owned.size;) {
    size = owned.size;
    units.forEach((unit, index) => isOwned(unit) && owned.add(index));
  }
  return group(units, owned);
};
