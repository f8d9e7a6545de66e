import { mkdirSync, mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { listSources } from '../linting/list-sources.ts';
import { findUnrun, isTest } from './describe-unrun.ts';
import type { ParsedTests } from './parse-vitest.ts';
import { readTested } from '../tested/read-tested.ts';
import type { PackageRef, RunTarget } from './target-run.ts';

const REPORTER = join(import.meta.dirname, '..', 'report-tests.ts');

/**
 * A worker loads what tests need before it runs the first, in half a second for Node and a whole one with a DOM. For so few
 * files a second one gives nothing back, beside other tools on as many cores as there are tools at a time.
 */
const FEW_FILES = 60;

/** A test of this workspace as against one of the tool that it stands in: what it reads is the team's to change. */
const OF_WORKSPACE = /\.workspace\.test\.ts$/;

/**
 * One vitest for the test files of all packages; its report goes through a file, for tests may print. Of tools that are as
 * they were tested only the tests of this workspace run.
 */
export const runTest: RunTarget = async ({ root, packages, believed }) => {
  const asTested = findAsTested(root, packages, believed);
  const found = listSources(root, packages).files;
  const left = new Set([...asTested].map(({ dir }) => `${dir}/`));
  const isLeft = (file: string): boolean => !OF_WORKSPACE.test(file) && [...left].some((dir) => file.startsWith(dir));
  const sources = left.size > 0 ? found.filter((file) => !isLeft(file)) : found;
  const filters = [
    ...packages.flatMap((each) => (asTested.has(each) ? [] : [`${join(root, each.dir)}/`])),
    ...sources.filter((file) => OF_WORKSPACE.test(file)).map((file) => join(root, file)),
  ];
  // Without a filter Vitest runs every test that it finds.
  if (filters.length === 0) return { ok: true, findings: [], files: [], tests: [], asTested };
  const parent = join(root, '.nx', 'harness');
  // Nothing is waited for: Vitest, which takes longest, is started before what the next tool needs is loaded.
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'test-'));
  try {
    const report = join(folder, 'report.jsonl');
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
    const { parseVitest } = await import('./parse-vitest.ts');
    const parsed = parseVitest(text, root);
    const isDone = parsed.isEnded && result.code !== undefined && parsed.unfinished.length + parsed.strays.length === 0;
    const unrun = findUnrun(sources, new Set(parsed.files.map(({ file }) => file)));
    if (isDone && (result.code === 0 || parsed.findings.length > 0))
      return { ok: true, ...parsed, findings: [...parsed.findings, ...unrun], asTested };
    const stderr = [...parsed.strays, result.stderr].join('\n');
    return {
      ok: true,
      ...parsed,
      asTested,
      owed: { packages: listOwed(packages, parsed), crash: describeCrash('vitest', { ...result, stderr }) },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Of the packages, the tools among `believed` that are as they were tested. */
const findAsTested = (root: string, packages: PackageRef[], believed: readonly string[]): Set<PackageRef> => {
  const asked = packages.filter(({ dir }) => believed.includes(dir));
  const [first] = asked;
  if (!first) return new Set();
  const tested = readTested(root, dirname(first.dir), believed);
  return new Set(asked.filter(({ dir }) => tested.has(dir)));
};

/** The packages whose test files did not all end; all of them where that does not say what is missing. */
const listOwed = (packages: PackageRef[], { unfinished }: ParsedTests): Set<PackageRef> => {
  const owed = packages.filter(({ dir }) => unfinished.some((file) => file.startsWith(`${dir}/`)));
  return new Set(owed.length > 0 ? owed : packages);
};
