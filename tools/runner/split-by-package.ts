import type { Failure } from '@acme/tools-findings';
import type { PackageRef, TargetResult } from './targets/target-run.ts';
import type { TaskReport } from './task-report.ts';

/** What all tasks of one start of a tool have in common. */
export interface ToolStart {
  target: string;
  run: string;
  /** Wall time of the tool, in milliseconds. */
  durationMs: number;
}

/**
 * Gives each package its part of a tool's result, by file. A finding outside all packages asked for
 * (a dependency's file, a root configuration) goes to the first: none is dropped.
 * The tool's time is shared by the cost of the files where it says that, evenly otherwise.
 */
export const splitByPackage = (packages: PackageRef[], result: TargetResult, start: ToolStart): TaskReport[] => {
  const blank = { run: start.run, rules: 0, files: 0, tests: { passed: 0, failed: 0 }, findings: [] };
  const owed = result.ok ? result.owed : { packages: new Set(packages), crash: result.crash };
  const crash = owed && describeDebt(owed.crash, start.target, owed.packages.size, packages.length);
  const crashed = ({ project }: PackageRef): TaskReport => ({
    task: `${project}:${start.target}`,
    durationMs: 0,
    ...blank,
    ...(crash ? { crash } : {}),
  });
  if (!result.ok) return packages.map(crashed);
  const ownerOf = indexByFolder(packages);
  const findings = groupByOwner(result.findings, (file) => ownerOf(file) ?? packages[0]);
  const files = groupByOwner(result.files, ownerOf);
  const tests = groupByOwner(result.tests, ownerOf);
  const total = sum(result.files.map(({ durationMs }) => durationMs));

  return packages.map((each, index): TaskReport => {
    if (owed?.packages.has(each)) return { ...crashed(each), findings: findings.get(each) ?? [] };
    const own = files.get(each) ?? [];
    const counts = tests.get(each) ?? [];
    const share = total > 0 ? sum(own.map(({ durationMs }) => durationMs)) / total : 1 / packages.length;
    return {
      ...blank,
      task: `${each.project}:${start.target}`,
      durationMs: Math.round(start.durationMs * share),
      rules: index === 0 ? (result.rules ?? 0) : 0,
      files: index === 0 ? (result.fileCount ?? own.length) : own.length,
      tests: { passed: sum(counts.map(({ passed }) => passed)), failed: sum(counts.map(({ failed }) => failed)) },
      ...(result.asTested?.has(each) ? { asTested: true as const } : {}),
      findings: findings.get(each) ?? [],
    };
  });
};

/** Only what is owed fails; a run of Nx takes the rest from its cache. */
const describeDebt = ({ code, message, hint }: Failure, target: string, owed: number, all: number): Failure => ({
  code,
  message: `${message} It owes ${owed} of ${all} '${target}' tasks.`,
  hint: `${hint} 'npx nx run-many -t ${target}' runs only what is owed.`,
});

/** Finds a file's package by its folders, the innermost first: one look-up a level, however many packages there are. */
const indexByFolder = (packages: PackageRef[]): ((file: string) => PackageRef | undefined) => {
  const byDir = new Map(packages.map((each) => [each.dir, each]));
  return (file) => {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const found = byDir.get(file.slice(0, end));
      if (found) return found;
    }
    return undefined;
  };
};

const groupByOwner = <Item extends { file: string }>(
  items: Item[],
  ownerOf: (file: string) => PackageRef | undefined,
): Map<PackageRef | undefined, Item[]> => Map.groupBy(items, ({ file }) => ownerOf(file));

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
