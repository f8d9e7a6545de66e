import { FailureSchema, FindingSchema } from '../report-schema.ts';
import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { parseJson } from '../parse-json.ts';
import { z } from 'zod';
import type { RunTarget } from './target-run.ts';

const AnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ findings: z.array(FindingSchema), files: z.number() }) }),
  z.object({ ok: z.literal(false), failures: z.array(FailureSchema).min(1) }),
]);

/** The graph rules look at the workspace as a whole, whichever packages changed. */
export const runBoundaries: RunTarget = async ({ root }) => {
  const result = await runBin(root, 'node', ['tools/graph-rules/bin.ts', 'boundaries']);
  const answer = AnswerSchema.safeParse(parseJson(result.stdout));
  if (!answer.success || result.code !== 0) return { ok: false, crash: describeCrash('graph-rules', result) };
  if (answer.data.ok)
    return { ok: true, findings: answer.data.value.findings, files: [], tests: [], fileCount: answer.data.value.files };
  const [crash = describeCrash('graph-rules', result)] = answer.data.failures;
  return { ok: false, crash };
};
