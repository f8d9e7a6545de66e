/** Of a word this many letters may be wrong, and a fifth of a long one. */
const WRONG = { letters: 2, share: 0.2 };

/**
 * Which of `items` may be meant by `named`: those in the folder of that name, or the one that one of its names is nearest to
 * by letters. At most `most`; none where nothing is near.
 */
export const findSimilar = (items: readonly { dir: string; name: string }[], named: string, most = 3): string[] => {
  const path = named.replace(/^\.?\/|\/$/g, '');
  if (path === '') return [];
  const inside = items.filter(({ dir }) => dir.startsWith(`${path}/`) || dir.includes(`/${path}/`));
  if (inside.length > 0) return inside.slice(0, most).map(({ dir }) => dir);
  const limit = Math.max(WRONG.letters, Math.floor(path.length * WRONG.share));
  const near = items.map(({ dir, name }) => ({
    dir,
    wrong: Math.min(...namesOf(dir, name).map((each) => distance(each, path))),
  }));
  const least = Math.min(...near.map(({ wrong }) => wrong));
  return least > limit
    ? []
    : near
        .filter(({ wrong }) => wrong === least)
        .slice(0, most)
        .map(({ dir }) => dir);
};

/** `packages/orders/types` is also `orders/types`, `@acme/orders-types` and `orders-types`. */
const namesOf = (dir: string, name: string): string[] => [
  dir,
  dir.slice(dir.indexOf('/') + 1),
  name,
  name.slice(name.indexOf('/') + 1),
];

/** Letters to change, add or take away (Levenshtein 1965). */
const distance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const above = row;
    row = [index + 1];
    for (const [at, other] of [...right].entries())
      row.push(Math.min((above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1, (above[at] ?? 0) + (letter === other ? 0 : 1)));
  }
  return row[right.length] ?? 0;
};
