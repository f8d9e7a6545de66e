/** What is sampled: something of one rule, at one place. */
interface Sampled {
  rule: string;
}

/**
 * `size` of the findings, the same for the same findings and seed: from each rule in turn one that chance picks, until
 * there are enough. So each rule is judged, however few its findings are.
 */
export const sampleByRule = <Finding extends Sampled>(
  findings: readonly Finding[],
  size: number,
  seed: number,
): Finding[] => {
  const next = chance(seed);
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const piles = [...byRule.keys()].toSorted().map((rule) => shuffle(byRule.get(rule) ?? [], next));
  const rounds = Math.max(0, ...piles.map(({ length }) => length));
  const picked = Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile.slice(round, round + 1)));
  return picked.flat().slice(0, size);
};

const shuffle = <Item>(items: readonly Item[], next: () => number): Item[] =>
  items
    .map((item) => ({ item, key: next() }))
    .toSorted((left, right) => left.key - right.key)
    .map(({ item }) => item);

/** Numbers in [0, 1): a linear congruential generator with the constants of Numerical Recipes. */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};
