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
  const ownerOf = (file: string): PackageRef | undefined => packages.find(({ dir }) => file.startsWith(`${dir}/`));
  const shares = shareTime(packages, result, start.durationMs, ownerOf);
  return packages.map((each, index): TaskReport => {
    const report = {
      task: `${each.project}:${start.target}`,
      run: start.run,
      durationMs: shares.get(each) ?? 0,
      rules: 0,
      files: 0,
      tests: { passed: 0, failed: 0 },
      findings: [],
    };
    if (!result.ok) return { ...report, crash: result.crash };
    const tests = result.tests.filter(({ file }) => ownerOf(file) === each);
    const own = result.files.filter(({ file }) => ownerOf(file) === each).length;
    return {
      ...report,
      rules: index === 0 ? (result.rules ?? 0) : 0,
      files: index === 0 ? (result.fileCount ?? own) : own,
      tests: { passed: sum(tests.map(({ passed }) => passed)), failed: sum(tests.map(({ failed }) => failed)) },
      findings: result.findings.filter(({ file }) => (ownerOf(file) ?? packages[0]) === each),
    };
  });
};

const shareTime = (
  packages: PackageRef[],
  result: TargetResult,
  durationMs: number,
  ownerOf: (file: string) => PackageRef | undefined,
): Map<PackageRef, number> => {
  const costs = packages.map((each) =>
    result.ok ? sum(result.files.filter(({ file }) => ownerOf(file) === each).map((file) => file.durationMs)) : 0,
  );
  const total = sum(costs);
  return new Map(
    packages.map((each, index) => {
      const share = total > 0 ? (costs[index] ?? 0) / total : 1 / packages.length;
      return [each, Math.round(durationMs * share)];
    }),
  );
};

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
