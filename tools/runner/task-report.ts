import { z } from 'zod';
import { FailureSchema, FindingSchema } from './report-schema.ts';

const MARK = 'harness-task ';

/** What one task found and cost. */
const TaskReportSchema = z.object({
  /** `<project>:<target>`. */
  task: z.string(),
  /** The id of the run that did the work; on a cache hit it is an older one. */
  run: z.string(),
  /** Share of the tool's wall time that this task took, in milliseconds. */
  durationMs: z.number(),
  /** Files the tool looked at. */
  files: z.number(),
  /** Rules that proved that they still fire. */
  rules: z.number(),
  tests: z.object({ passed: z.number(), failed: z.number() }),
  /** Only its tests of this workspace ran: it is as it was when the others passed. */
  asTested: z.literal(true).exactOptional(),
  findings: z.array(FindingSchema),
  /** The tool crashed, or answered something that cannot be read: the task is not done. */
  crash: FailureSchema.exactOptional(),
});
export type TaskReport = z.infer<typeof TaskReportSchema>;

export const isGreen = (report: TaskReport): boolean =>
  report.crash === undefined && report.findings.every((finding) => finding.severity === 'warning');

/**
 * The report as one line of a task's terminal output. Nx keeps that output with the cached task and
 * replays it on a hit, so a task's findings and original cost survive, remotely too.
 */
export const printTaskReport = (report: TaskReport): string => `${MARK}${JSON.stringify(report)}`;

/** All reports in the output of an Nx run. A marked line that cannot be read is not passed over: it throws. */
export const parseTaskReports = (output: string): TaskReport[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith(MARK))
    .map((line) => TaskReportSchema.parse(JSON.parse(line.slice(MARK.length))));
