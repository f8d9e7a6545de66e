import { basename } from 'node:path';
import { z } from 'zod';
import { describeCrash } from '../describe-crash.ts';
import { parseJson } from '../parse-json.ts';
import { runBin } from '../run-process.ts';
import type { RunTarget, TargetResult } from './target-run.ts';

const AnswerSchema = z.object({ rules: z.number().int().positive(), silent: z.array(z.string()) });

/** Plants the violations of every rule's own page and sees whether the rule still reports them. */
export const runCanaries: RunTarget = async ({ root, packages }) => {
  let rules = 0;
  const silent: string[] = [];
  for (const { dir } of packages) {
    const result = await runBin(root, 'node', [`${dir}/bin.ts`, 'canaries']);
    const answer = AnswerSchema.safeParse(parseJson(result.stdout));
    if (!answer.success || result.code !== 0)
      return { ok: false, crash: describeCrash(dir.slice(dir.lastIndexOf('/') + 1), result) };
    silent.push(...answer.data.silent.map((rule) => `${dir}/rules/${rule}.ts`));
    rules += answer.data.rules;
  }
  return silent.length > 0 ? describeSilence(silent) : { ok: true, findings: [], files: [], tests: [], rules };
};

const describeSilence = (sources: string[]): TargetResult => {
  const names = sources.map((source) => `'${basename(source, '.ts')}'`).join(', ');
  return {
    ok: false,
    crash: {
      code: 'canary-silent',
      message: `${names} ${sources.length === 1 ? 'does' : 'do'} not report the planted violation of ${sources.length === 1 ? 'its' : 'their'} own page.`,
      hint: `Repair ${sources.join(', ')}: every ❌ example of the page beside it must be reported.`,
    },
  };
};
