import { z } from 'zod';
import { describeCrash } from '../describe-crash.ts';
import { parseJson } from '../parse-json.ts';
import { FailureSchema, FindingSchema } from '../report-schema.ts';
import { runBin } from '../run-process.ts';
import type { TargetResult } from './target-run.ts';

const AnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ findings: z.array(FindingSchema), files: z.number() }) }),
  z.object({ ok: z.literal(false), failures: z.array(FailureSchema).min(1) }),
]);

/** Runs a tool of ours that judges the workspace at `root` as a whole and prints its answer; `args` are those of Node. */
export const askWorkspace = async (root: string, tool: string, args: string[]): Promise<TargetResult> => {
  const result = await runBin(root, 'node', args);
  const answer = AnswerSchema.safeParse(parseJson(result.stdout));
  if (!answer.success || result.code !== 0) return { ok: false, crash: describeCrash(tool, result) };
  if (answer.data.ok)
    return { ok: true, findings: answer.data.value.findings, files: [], tests: [], fileCount: answer.data.value.files };
  const [crash = describeCrash(tool, result)] = answer.data.failures;
  return { ok: false, crash };
};
