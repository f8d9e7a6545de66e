import { z } from 'zod';
import { describeCrash } from '../describe-crash.ts';
import { parseJson } from '../parse-json.ts';
import { runBin } from '../run-process.ts';
import type { RunTarget, TargetResult } from './target-run.ts';

const AnswerSchema = z.object({ rules: z.number().int().positive(), silent: z.array(z.string()) });

/** Plants the violations of every rule's own page and sees whether the rule still reports them. */
export const runCanaries: RunTarget = async ({ root, packages }) => {
  let rules = 0;
  for (const { dir } of packages) {
    const result = await runBin(root, 'node', [`${dir}/bin.ts`, 'canaries']);
    const answer = AnswerSchema.safeParse(parseJson(result.stdout));
    if (!answer.success || result.code !== 0)
      return { ok: false, crash: describeCrash(dir.slice(dir.lastIndexOf('/') + 1), result) };
    if (answer.data.silent.length > 0) return describeSilence(dir, answer.data.silent);
    rules += answer.data.rules;
  }
  return { ok: true, findings: [], files: [], tests: [], rules };
};

const describeSilence = (dir: string, rules: string[]): TargetResult => ({
  ok: false,
  crash: {
    code: 'canary-silent',
    message: `${rules.map((rule) => `'${rule}'`).join(', ')} no longer fires on its own planted violation.`,
    hint: `Repair ${rules.map((rule) => `${dir}/rules/${rule}.ts`).join(', ')}; the ❌ examples of the page beside it must be reported.`,
  },
});
