import type { RecordedTask } from '@acme/tools-budget';

/** The cost of one file; what counts is its share of all. */
interface FileCost {
  file: string;
  durationMs: number;
}

/**
 * Gives each package its part of what a target took in the largest of its runs, by what each file took elsewhere. A tool that
 * looks at all packages as one says only what all of them took, and its tasks have even parts. Other targets stay as they are.
 */
export const shareByPackage = (
  tasks: readonly RecordedTask[],
  target: string,
  files: readonly FileCost[],
  packages: readonly { dir: string; name: string }[],
): RecordedTask[] => {
  const runs = [...Map.groupBy(tasks, (task) => (task.target === target ? task.run : undefined))];
  const [largest] = runs
    .filter(([run]) => run !== undefined)
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([, run]) => run);
  if (!largest) return [...tasks];
  const names = new Map(packages.map(({ dir, name }) => [dir, name]));
  const weights = new Map<string, number>();
  for (const { file, durationMs } of files) {
    const name = ownerOf(names, file);
    if (name !== undefined) weights.set(name, (weights.get(name) ?? 0) + durationMs);
  }
  const whole = sum(largest.map((task) => weights.get(task.package) ?? 0));
  const seconds = sum(largest.map((task) => task.seconds));
  if (whole === 0) return [...tasks];
  const shared = new Set(largest);
  return tasks.map((task) =>
    shared.has(task) ? { ...task, seconds: (seconds * (weights.get(task.package) ?? 0)) / whole } : task,
  );
};

const ownerOf = (names: ReadonlyMap<string, string>, file: string): string | undefined => {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const name = names.get(file.slice(0, end));
    if (name !== undefined) return name;
  }
  return undefined;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
