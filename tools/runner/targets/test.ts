import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { listSources } from '../linting/list-sources.ts';
import { findUnrun, isTest } from './describe-unrun.ts';
import { type ParsedTests, parseVitest } from './parse-vitest.ts';
import type { PackageRef, RunTarget } from './target-run.ts';

const REPORTER = join(import.meta.dirname, '..', 'report-tests.ts');

/**
 * A worker loads what tests need before it runs the first, in half a second for Node and a whole one with a DOM. For so few
 * files a second one gives nothing back, beside other tools on as many cores as there are tools at a time.
 */
const FEW_FILES = 60;

/** One vitest for the test files of all packages; its report goes through a file, for tests may print. */
export const runTest: RunTarget = async ({ root, packages }) => {
  const parent = join(root, '.nx', 'harness');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'test-'));
  try {
    const report = join(folder, 'report.jsonl');
    const filters = packages.map(({ dir }) => `${join(root, dir)}/`);
    const sources = listSources(root, packages).files;
    const workers = sources.filter(isTest).length > FEW_FILES ? [] : ['--maxWorkers=1'];
    const args = [
      'run',
      ...filters,
      ...workers,
      `--reporter=${REPORTER}`,
      '--passWithNoTests',
      '--includeTaskLocation',
    ];
    const result = await runBin(root, 'vitest', args, { HARNESS_TEST_REPORT: report });
    const text = await readFile(report, 'utf8').catch(() => '');
    const parsed = parseVitest(text, root);
    const isDone = parsed.isEnded && result.code !== undefined && parsed.unfinished.length + parsed.strays.length === 0;
    const unrun = findUnrun(sources, new Set(parsed.files.map(({ file }) => file)));
    if (isDone && (result.code === 0 || parsed.findings.length > 0))
      return { ok: true, ...parsed, findings: [...parsed.findings, ...unrun] };
    const stderr = [...parsed.strays, result.stderr].join('\n');
    return {
      ok: true,
      ...parsed,
      owed: { packages: listOwed(packages, parsed), crash: describeCrash('vitest', { ...result, stderr }) },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The packages whose test files did not all end; all of them where that does not say what is missing. */
const listOwed = (packages: PackageRef[], { unfinished }: ParsedTests): Set<PackageRef> => {
  const owed = packages.filter(({ dir }) => unfinished.some((file) => file.startsWith(`${dir}/`)));
  return new Set(owed.length > 0 ? owed : packages);
};
