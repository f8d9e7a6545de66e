import type { RecordedTask } from '@acme/tools-budget';

/** The cost of one file; what counts is its share of all. */
interface FileCost {
  file: string;
  durationMs: number;
}

/**
 * Gives each package its part of what a target took in its runs of most tasks, by what each file took elsewhere. A tool that
 * looks at all packages as one says only what all of them took, and its tasks have even parts. Other targets stay as they are.
 */
export const shareByPackage = (
  tasks: readonly RecordedTask[],
  target: string,
  files: readonly FileCost[],
  packages: readonly { dir: string; name: string }[],
): RecordedTask[] => {
  const runs = Map.groupBy(
    tasks.filter((task) => task.target === target),
    ({ run }) => run,
  );
  const most = Math.max(0, ...[...runs.values()].map(({ length }) => length));
  const wholes = new Map([...runs].filter(([, { length }]) => length === most));
  const names = new Map(packages.map(({ dir, name }) => [dir, name]));
  const weights = new Map<string, number>();
  for (const { file, durationMs } of files) {
    const name = ownerOf(names, file);
    if (name !== undefined) weights.set(name, (weights.get(name) ?? 0) + durationMs);
  }
  return tasks.map((task) => {
    const run = task.target === target ? (wholes.get(task.run) ?? []) : [];
    const whole = sum(run.map((each) => weights.get(each.package) ?? 0));
    if (whole === 0) return task;
    const seconds = sum(run.map((each) => each.seconds));
    return { ...task, seconds: (seconds * (weights.get(task.package) ?? 0)) / whole };
  });
};

const ownerOf = (names: ReadonlyMap<string, string>, file: string): string | undefined => {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const name = names.get(file.slice(0, end));
    if (name !== undefined) return name;
  }
  return undefined;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
