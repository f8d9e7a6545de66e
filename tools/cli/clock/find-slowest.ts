/** Seconds by task, in one run of each of two trees. */
export interface TaskPair {
  before: ReadonlyMap<string, number>;
  now: ReadonlyMap<string, number>;
}

/** Less than this is what tasks differ by anyway. In seconds. */
const GRAIN = 0.1;

/** The task that takes most longer than before, by the median of its pairs, and the manifest of its package; `dirs` are folders by name. */
export const findSlowest = (
  pairs: readonly TaskPair[],
  dirs: ReadonlyMap<string, string>,
): { task: string; seconds: number; file: string } | undefined => {
  const tasks = new Set(pairs.flatMap(({ now }) => [...now.keys()]));
  const rises = [...tasks].map((task) => ({
    task,
    seconds: median(pairs.map(({ before, now }) => (now.get(task) ?? 0) - (before.get(task) ?? 0))),
  }));
  const [most] = rises.toSorted((left, right) => right.seconds - left.seconds);
  const dir = most && dirs.get(most.task.slice(0, most.task.lastIndexOf(':')));
  return most && most.seconds > GRAIN && dir !== undefined ? { ...most, file: `${dir}/package.json` } : undefined;
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
