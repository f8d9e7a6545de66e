import type { Failure } from '@acme/tools-findings';
import type { ProcessResult } from './run-process.ts';
import { shorten } from './shorten.ts';

/** What to say of a tool that did not do its work: the gate must not be green without it. */
export const describeCrash = (tool: string, result: ProcessResult): Failure => {
  const ending = result.reason ?? `it ended with code ${String(result.code)}`;
  const words = (result.stderr.trim() || result.stdout.trim()).split('\n').filter((line) => line.trim());
  const error = words.find((line) => /error/i.test(line)) ?? words[0];
  return {
    code: `${tool}-crashed`,
    message: `${tool} gave no result that can be read: ${ending} and printed ${error ? `'${shorten(error, 200)}'` : 'nothing'}.`,
    hint: `Run '${result.command}' to see all of it; if a program is missing, run 'pnpm install'.`,
  };
};
