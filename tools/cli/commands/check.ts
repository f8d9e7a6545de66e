import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import type { CheckOptions } from '../check/check-options.ts';
import type { CheckReport } from '../check/check-report.ts';
import { type Base, readBase } from '../check/read-changes.ts';
import { readTreeKey } from '../check/read-tree-key.ts';
import { recallGreen, rememberGreen, repeatReport } from '../check/recall-green.ts';

/**
 * Runs the gate over the workspace at `root`. What was green and is unchanged is answered before the tools are even loaded.
 * Failures are of usage or configuration: nothing was run.
 */
export const check = async (root: string, options: CheckOptions): Promise<Outcome<CheckReport>> => {
  const started = performance.now();
  if (existsSync(join(root, NX_IGNORE))) return { ok: false, failures: [IGNORED] };
  const base = readBase(root, options.env['GITHUB_BASE_REF']);
  const question = base.then((found) => [
    String(options.all),
    ...options.only.map((name) => join(options.from, name)),
    ...describeBase(found),
  ]);
  // How a part is cut may depend on a file that git ignores.
  const key = options.cold || options.shard ? undefined : await readTreeKey(root, question, options.env);
  const known = key && recallGreen(root, key);
  if (known) return { ok: true, value: repeatReport(known, performance.now() - started) };
  const { runCheck } = await import('../check/run-check.ts');
  const outcome = await runCheck(root, { ...options, base: await base }, started);
  // A file that was edited while the tools ran belongs to no check.
  if (outcome.ok && key && key === (await readTreeKey(root, question, options.env)))
    rememberGreen(root, key, outcome.value);
  return outcome;
};

/** What the change is compared with; on the main branch that follows from its last commit. */
const describeBase = ({ base, head }: Base): string[] => [base ?? '', base === undefined ? (head ?? '') : ''];

/** Nx leaves the files that it lists out of the keys of its cache, so that a change of them would change no verdict. */
const NX_IGNORE = '.nxignore';

const IGNORED: Failure = {
  code: 'cache-blinded',
  message: `${NX_IGNORE} hides files from the cache, which would answer for them from memory, so nothing was checked.`,
  hint: `Delete ${NX_IGNORE}; what git ignores is ignored anyway.`,
};
