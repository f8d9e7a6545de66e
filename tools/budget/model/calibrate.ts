import { createHash } from 'node:crypto';

/**
 * What `calibrate` takes on the reference machine, by definition: all predictions are in its seconds. It has two cores and
 * nothing else to do; measured on 22 November 2026, the median of 11.
 */
export const REFERENCE_SECONDS = 0.068;

const REPEATS = 5;

/**
 * How long this machine takes for a fixed piece of work like that of the tools: hashing, sorting, parsing, many small objects.
 * The quickest of some repeats, in seconds: what else runs only makes it longer. `now` gives milliseconds.
 */
export const calibrate = (now: () => number): number => {
  const times = Array.from({ length: REPEATS }, () => {
    const start = now();
    work();
    return (now() - start) / 1000;
  });
  return Math.min(...times);
};

/** Always the same; what it makes is returned so that none of it can be left out. */
const work = (): string => {
  const hash = createHash('sha256');
  let seed = 1;
  const words = Array.from({ length: 60_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return { name: `w${seed.toString(36)}`, size: seed % 1000 };
  });
  const sorted = words.toSorted((left, right) => left.size - right.size || (left.name < right.name ? -1 : 1));
  const text = JSON.stringify(JSON.parse(JSON.stringify(sorted)));
  const groups = Map.groupBy(sorted, ({ name }) => name.slice(0, 3));
  for (const [key, group] of groups) hash.update(`${key}${group.length}`);
  return hash.update(text).digest('hex');
};
