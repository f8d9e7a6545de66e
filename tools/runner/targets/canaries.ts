import { basename } from 'node:path';
import type { Failure } from '@acme/tools-findings';
import { z } from 'zod';
import { describeCrash } from '../describe-crash.ts';
import { parseJson } from '../parse-json.ts';
import { runBin } from '../run-process.ts';
import type { PackageRef, RunTarget } from './target-run.ts';

const AnswerSchema = z.object({ rules: z.number().int().positive(), silent: z.array(z.string()) });

/** Plants the violations of every rule's own page and sees whether the rule still reports them. */
export const runCanaries: RunTarget = async ({ root, packages }) => {
  let rules = 0;
  let crash: Failure | undefined;
  const silent: string[] = [];
  const owed = new Set<PackageRef>();
  for (const each of packages) {
    const result = await runBin(root, 'node', [`${each.dir}/bin.ts`, 'canaries']);
    const answer = AnswerSchema.safeParse(parseJson(result.stdout));
    if (answer.success && result.code === 0) {
      rules += answer.data.rules;
      if (answer.data.silent.length > 0) owed.add(each);
      silent.push(...answer.data.silent.map((rule) => `${each.dir}/rules/${rule}.ts`));
    } else {
      owed.add(each);
      crash = describeCrash(each.dir.slice(each.dir.lastIndexOf('/') + 1), result);
    }
  }
  // That rules are silent is said rather than that a tool crashed: it is the worse of the two.
  const said = silent.length > 0 ? describeSilence(silent) : crash;
  return {
    ok: true,
    findings: [],
    files: [],
    tests: [],
    rules,
    ...(said ? { owed: { packages: owed, crash: said } } : {}),
  };
};

const describeSilence = (sources: string[]): Failure => {
  const names = sources.map((source) => `'${basename(source, '.ts')}'`).join(', ');
  return {
    code: 'canary-silent',
    message: `${names} ${sources.length === 1 ? 'does' : 'do'} not report the planted violation of ${sources.length === 1 ? 'its' : 'their'} own page.`,
    hint: `Repair ${sources.join(', ')}: every ❌ example of the page beside it must be reported.`,
  };
};
