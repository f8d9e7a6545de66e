import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '@acme/tools-findings';
import type { ProcessResult } from './run-process.ts';
import { shorten } from './shorten.ts';

/** What to say of a tool that did not do its work: the gate must not be green without it. All that it printed is kept in a file. */
export const describeCrash = (tool: string, result: ProcessResult): Failure => {
  const file = `.nx/harness/crash-${tool}-${process.pid}.txt`;
  mkdirSync(join(result.root, '.nx/harness'), { recursive: true });
  writeFileSync(join(result.root, file), [result.command, result.stdout, result.stderr].join('\n'));
  const ending = result.reason ?? `it ended with code ${String(result.code)}`;
  const words = (result.stderr.trim() || result.stdout.trim()).split('\n').filter((line) => line.trim());
  const error = words.find((line) => /error/i.test(line)) ?? words[0];
  return {
    code: `${tool}-crashed`,
    message: `${tool} gave no result that can be read: ${ending} and printed ${error ? `'${shorten(error, 200)}'` : 'nothing'}.`,
    hint: `Its command and all of its output are in ${file}; if a program is missing, run 'pnpm install'.`,
  };
};
