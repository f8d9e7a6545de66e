import { z } from 'zod';
import { FailureSchema, FindingSchema } from './report-schema.ts';
import { MARK, type TaskReport } from './task-report.ts';

const TaskReportSchema: z.ZodType<TaskReport> = z.object({
  task: z.string(),
  run: z.string(),
  durationMs: z.number(),
  files: z.number(),
  rules: z.number(),
  tests: z.object({ passed: z.number(), failed: z.number() }),
  asTested: z.literal(true).exactOptional(),
  findings: z.array(FindingSchema),
  crash: FailureSchema.exactOptional(),
});

/** All reports in the output of an Nx run. A marked line that cannot be read is not passed over: it throws. */
export const parseTaskReports = (output: string): TaskReport[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith(MARK))
    .map((line) => TaskReportSchema.parse(JSON.parse(line.slice(MARK.length))));
