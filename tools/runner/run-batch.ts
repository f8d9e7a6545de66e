import { appendFileSync } from 'node:fs';
import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import { type Target, TARGETS } from './infer-targets.ts';
import { printProgress } from './progress.ts';
import { type ProgressStep, runTargets } from './run-targets.ts';
import type { PackageRef } from './targets/target-run.ts';
import { isGreen, printTaskReport, type TaskReport } from './task-report.ts';
import { type ReportSplit, splitByWaivers } from './split-by-waivers.ts';
import { renderFailure, renderFinding } from '@acme/tools-findings';

/** What Nx is told of a task of a batch. Without the times, each task would be given the whole batch's. */
interface BatchResult {
  task: string;
  result: { success: boolean; terminalOutput: string; startTime: number; endTime: number };
}

/** Nx's batch executor: all tasks of one `nx` call that are not cached, whatever their targets. */
export default async function* runBatch(
  taskGraph: TaskGraph,
  _options: unknown,
  _overrides: unknown,
  context: ExecutorContext,
): AsyncGenerator<BatchResult> {
  const work = new Map<Target, PackageRef[]>();
  for (const { target, projectRoot } of Object.values(taskGraph.tasks)) {
    const name = TARGETS.find((each) => each === target.target);
    if (!name) throw new Error(`No tool for target '${target.target}'.`);
    const packages = work.get(name) ?? [];
    work.set(name, [...packages, { project: target.project, dir: projectRoot ?? '' }]);
  }
  const { HARNESS_RUN = 'nx', HARNESS_COLD, HARNESS_PROGRESS, HARNESS_TESTED } = process.env;
  const believed = HARNESS_TESTED?.split(',').filter(Boolean) ?? [];
  const tell = (step: ProgressStep): void => {
    if (HARNESS_PROGRESS) appendFileSync(HARNESS_PROGRESS, printProgress(step));
  };
  const options = { root: context.root, run: HARNESS_RUN, cold: HARNESS_COLD === '1', believed, tell };
  for await (const { startTime, endTime, reports } of runTargets(work, options)) {
    for (const { report, open, waived } of await splitByWaivers(context.root, reports)) {
      const success = isGreen({ ...report, findings: open });
      const terminalOutput = renderReport(report, { open, waived });
      yield { task: report.task, result: { success, terminalOutput, startTime, endTime } };
    }
  }
}

/**
 * What a person reads who runs `nx lint tickets-service`, then the line that `harness check` reads: it has every finding,
 * waived or not, so that a cached task says the same whatever becomes of the waivers.
 */
const renderReport = (report: TaskReport, { open, waived }: Omit<ReportSplit, 'report'>): string =>
  [
    ...(report.crash ? [renderFailure(report.crash)] : []),
    ...open.map((finding) => renderFinding(finding)),
    ...waived.map(({ finding, waiver }) => `waived by ${waiver.file}: ${renderFinding(finding)}`),
    printTaskReport(report),
    '',
  ].join('\n');
