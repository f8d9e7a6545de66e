import { renderLocation } from '@acme/tools-findings';
import { z } from 'zod';
import type { CheckReport } from './check-report.ts';

/** Where what the last check said is kept, relative to the root. */
export const LAST_CHECK = '.nx/harness/last-check.json';

/** What is worth knowing of the last check when one arrives. */
export const LastCheckSchema = z.object({
  /** When it ended, in milliseconds since the epoch. */
  at: z.number(),
  /** The commit that it was run on, with what was not committed. */
  head: z.string().optional(),
  ok: z.boolean(),
  mode: z.enum(['all', 'affected', 'only']),
  findings: z.number(),
  failures: z.number(),
  /** `file:line rule` of the first error. */
  first: z.string().optional(),
  usedSeconds: z.number(),
  ceilingSeconds: z.number(),
  log: z.string(),
});
export type LastCheck = z.infer<typeof LastCheckSchema>;

export const summarizeCheck = (report: CheckReport, at: number, head: string | undefined): LastCheck => {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const { usedSeconds, ceilingSeconds } = report.budget;
  return {
    at,
    ...(head === undefined ? {} : { head }),
    ok: report.ok,
    mode: report.mode,
    findings: errors.length,
    failures: report.failures.length,
    ...(first ? { first: `${renderLocation(first)} ${first.rule}` } : {}),
    usedSeconds,
    ceilingSeconds,
    log: report.log,
  };
};
