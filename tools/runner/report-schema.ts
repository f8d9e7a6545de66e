import type { Failure, Finding } from '@acme/tools-findings';
import { z } from 'zod';

/** A finding as another process printed it. */
export const FindingSchema: z.ZodType<Finding> = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().exactOptional(),
  column: z.number().exactOptional(),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
  docs: z.string(),
});

/** A failure as another process printed it. */
export const FailureSchema: z.ZodType<Failure> = z.object({ code: z.string(), message: z.string(), hint: z.string() });
