import type { Failure, Finding, Topic } from '@acme/tools-findings';
import { z } from 'zod';

const TopicSchema: z.ZodType<Topic> = z.object({
  kind: z.enum(['computed-name', 'missing-file', 'skipped-test', 'unfound', 'unloaded', 'unread']),
  of: z.string().exactOptional(),
  module: z.string().exactOptional(),
});

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
  about: TopicSchema.exactOptional(),
});

/** A failure as another process printed it. */
export const FailureSchema: z.ZodType<Failure> = z.object({ code: z.string(), message: z.string(), hint: z.string() });
