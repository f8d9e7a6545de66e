import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { parseOxlint } from './parse-oxlint.ts';
import type { RunTarget } from './target-run.ts';

/** One oxlint over all packages: its own rules and, as a JS plugin, ours. No package may bring a configuration of its own. */
export const runLint: RunTarget = async ({ root, packages }) => {
  const result = await runBin(root, 'oxlint', [
    '-f',
    'json',
    '--disable-nested-config',
    ...packages.map(({ dir }) => dir),
  ]);
  const parsed = parseOxlint(result.stdout);
  const isSilent = parsed?.findings.length === 0 && result.code !== 0;
  if (!parsed || parsed.files === 0 || isSilent) return { ok: false, crash: describeCrash('oxlint', result) };
  return { ok: true, findings: parsed.findings, files: [], tests: [] };
};
