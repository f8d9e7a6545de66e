import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { parseOxlint } from '../targets/parse-oxlint.ts';
import type { Failure, Finding } from '@acme/tools-findings';

type Linted = { ok: true; findings: Finding[]; files: number } | { ok: false; crash: Failure };

/** One oxlint with the configuration of the workspace at `root` and no other, over paths relative to `cwd` (absolute). */
export const runOxlint = async (root: string, cwd: string, paths: readonly string[]): Promise<Linted> => {
  const result = await runBin(root, 'oxlint', [...CONFIGURED(root), '-f', 'json', ...paths], {}, cwd);
  const parsed = parseOxlint(result.stdout, cwd);
  const isSilent = parsed?.findings.length === 0 && result.code !== 0;
  if (!parsed || parsed.files === 0 || isSilent) return { ok: false, crash: describeCrash('oxlint', result) };
  return { ok: true, ...parsed };
};

/** The files that oxlint would lint. */
export const listLinted = async (root: string, paths: readonly string[]): Promise<Set<string>> => {
  const result = await runBin(root, 'oxlint', [...CONFIGURED(root), '--debug=files', ...paths]);
  return new Set(result.stdout.split('\n').map((line) => line.trim().replaceAll('\\', '/')));
};

const CONFIGURED = (root: string): string[] => ['-c', `${root}/oxlint.config.ts`, '--disable-nested-config'];
