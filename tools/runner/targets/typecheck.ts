import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { parseTsc } from './parse-tsc.ts';
import type { RunTarget } from './target-run.ts';

/** The native compiler in build mode: references are followed, so a package's dependencies are checked first. */
export const runTypecheck: RunTarget = async ({ root, packages, cold }) => {
  const dirs = packages.map(({ dir }) => dir);
  const args = ['-b', ...dirs, '--pretty', 'false', ...(cold ? ['--force'] : [])];
  const result = await runBin(root, 'tsc', args);
  const findings = parseTsc(result.stdout);
  if (result.code === undefined || (result.code !== 0 && findings.length === 0)) {
    return { ok: false, crash: describeCrash('tsc', result) };
  }
  return { ok: true, findings, files: [], tests: [] };
};
