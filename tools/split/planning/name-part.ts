import { posix } from 'node:path';

/** Words that say nothing by themselves. */
const EMPTY = /^(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|the|to|with|\d.*)$/;

/**
 * What a part may be called, the best first: by words that its files have in common and those that stay have not, then by its
 * files. Lower-case words joined by '-'; none is judged here.
 */
export const listPartNames = (
  moved: readonly string[],
  kept: readonly string[],
  avoid: readonly string[],
): string[] => {
  const wordsOf = (file: string): string[] =>
    stemOf(file)
      .split('-')
      .filter((word) => !EMPTY.test(word) && !avoid.some((each) => rootOf(each) === rootOf(word)));
  const others = new Set(kept.flatMap(wordsOf).map(rootOf));
  const forms = Map.groupBy(
    moved.flatMap((file) => [...new Set(wordsOf(file))]),
    rootOf,
  );
  const own = [...forms]
    .filter(([root]) => !others.has(root))
    .map(([, words]) => ({
      word: words.reduce((one, other) => (other.length > one.length ? other : one)),
      count: words.length,
    }))
    .toSorted((left, right) => right.count - left.count);
  const shared = own.filter(({ count }) => count > 1).map(({ word }) => word);
  const files = moved.map((file) => wordsOf(file).join('-')).filter((name) => name !== '');
  return [...new Set([...shared, ...files, ...own.map(({ word }) => word)])];
};

/** One thing and many are the same. */
const rootOf = (word: string): string => word.replace(/s$/, '');

const stemOf = (file: string): string =>
  posix
    .basename(file)
    .replace(/\..*$/, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
