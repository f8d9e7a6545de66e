import type { Unit } from './list-units.ts';

/** The file for some units of the file at `path`: named after what they export or, failing that, after the longest of them. */
export const nameFile = (units: readonly Unit[], path: string): string => {
  const [longest] = units.toSorted(
    (one, other) => Number(other.isExported) - Number(one.isExported) || other.lines - one.lines,
  );
  const words = (longest?.names[0] ?? '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? ['rest']).slice(0, MOST_WORDS).join('-')}${/(?:\.test|\.spec)?\.\w+$/.exec(path)?.[0] ?? '.ts'}`;
};

/** The first few names of some units, and how many more there are. */
export const listNames = (units: readonly Unit[]): string => {
  const names = units.flatMap((each) => each.names);
  const [last = ''] = names.slice(-1);
  if (names.length === 1) return last;
  if (names.length <= MOST_NAMES) return `${names.slice(0, -1).join(', ')} and ${last}`;
  return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more`;
};

const MOST_WORDS = 5;
const MOST_NAMES = 4;
