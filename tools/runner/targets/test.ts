import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { parseVitest } from './parse-vitest.ts';
import type { RunTarget } from './target-run.ts';

/** One vitest for the test files of all packages; its report goes through a file, for tests may print. */
export const runTest: RunTarget = async ({ root, packages }) => {
  const folder = await mkdtemp(join(tmpdir(), 'harness-vitest-'));
  try {
    const report = join(folder, 'report.json');
    const filters = packages.map(({ dir }) => `${join(root, dir)}/`);
    const args = [
      'run',
      ...filters,
      '--reporter=json',
      `--outputFile=${report}`,
      '--passWithNoTests',
      '--includeTaskLocation',
    ];
    const result = await runBin(root, 'vitest', args);
    const text = await readFile(report, 'utf8').catch(() => '');
    const parsed = parseVitest(text, root);
    const isSilent = parsed?.findings.length === 0 && result.code !== 0;
    if (!parsed || isSilent || result.code === undefined) return { ok: false, crash: describeCrash('vitest', result) };
    return { ok: true, ...parsed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
