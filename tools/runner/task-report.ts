import type { Failure, Finding } from '@acme/tools-findings';

/** What one task found and cost. */
export interface TaskReport {
  /** `<project>:<target>`. */
  task: string;
  /** The id of the run that did the work; on a cache hit it is an older one. */
  run: string;
  /** Share of the tool's wall time that this task took, in milliseconds. */
  durationMs: number;
  /** Files the tool looked at. */
  files: number;
  /** Rules that proved that they still fire. */
  rules: number;
  tests: { passed: number; failed: number };
  /** Only its tests of this workspace ran: it is as it was when the others passed. */
  asTested?: true;
  findings: Finding[];
  /** The tool crashed, or answered something that cannot be read: the task is not done. */
  crash?: Failure;
}

export const isGreen = (report: TaskReport): boolean =>
  report.crash === undefined && report.findings.every((finding) => finding.severity === 'warning');

/** What the line of a report begins with. */
export const MARK = 'harness-task ';

/**
 * The report as one line of a task's terminal output. Nx keeps that output with the cached task and
 * replays it on a hit, so a task's findings and original cost survive, remotely too.
 */
export const printTaskReport = (report: TaskReport): string => `${MARK}${JSON.stringify(report)}`;
