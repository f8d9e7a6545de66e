import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Finding } from '@acme/tools-findings';
import { describeCrash } from '../describe-crash.ts';
import { type ProcessResult, runBin } from '../run-process.ts';
import { findUnchecked } from './find-unchecked.ts';
import { groupPrograms, type Program } from './group-programs.ts';
import { parseTsc } from './parse-tsc.ts';
import { readProjects } from './read-projects.ts';
import type { RunTarget, TargetResult } from './target-run.ts';

/** The native compiler over one program for each set of options. Its garbage collector is told to spend memory for time. */
export const runTypecheck: RunTarget = async ({ root, packages }) => {
  const { projects, findings } = await readProjects(root, packages);
  const parent = join(root, '.nx', 'harness');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'typecheck-'));
  try {
    const homes = [...packages, ...projects].map(({ dir }) => dir);
    const all = new Map(findings.map((each) => [keyOf(each), each]));
    for (const program of groupPrograms(projects, relative(root, folder))) {
      const checked = await checkProgram(root, folder, program, homes);
      if (!checked.ok) return checked;
      for (const each of checked.findings) all.set(keyOf(each), each);
    }
    return { ok: true, findings: [...all.values()], files: [], tests: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What no types were checked in is told by each program that has a part of it. */
const keyOf = ({ file, line, column, what }: Finding): string => JSON.stringify([file, line, column, what]);

/** Files of other projects are checked by the program whose options are theirs. */
const checkProgram = async (
  root: string,
  folder: string,
  program: Program,
  homes: readonly string[],
): Promise<TargetResult> => {
  const project = join(folder, 'tsconfig.json');
  await writeFile(project, JSON.stringify(program.tsconfig));
  const args = ['-p', project, '--pretty', 'false', '--checkers', countCheckers(availableParallelism())];
  const result = await runBin(root, 'tsc', args, { GOGC: '400' });
  const findings = parseTsc(result.stdout);
  if (!isWhole(result, findings.length)) {
    return { ok: false, crash: describeCrash('tsc', result) };
  }
  const own = findings.filter(({ file }) => isOwn(file, program, homes));
  const unchecked = findUnchecked(findings, program.packages, await readTexts(root, findings));
  return { ok: true, findings: [...own, ...unchecked], files: [], tests: [] };
};

/**
 * Two checkers each infer for themselves what both of them need: over a million lines a third more work, and 0.7 GB. That
 * pays where a core is idle. On two of them the tests are on the other.
 */
const countCheckers = (cores: number): string => (cores > 2 ? '2' : '1');

/** The files that findings name, as far as they can be read. */
const readTexts = async (root: string, findings: readonly Finding[]): Promise<Map<string, string>> => {
  const files = [...new Set(findings.map(({ file }) => file))];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8').catch(() => undefined)));
  return new Map(files.flatMap((file, index): [string, string][] => [[file, texts[index] ?? '']]));
};

/** Go's runtime dies with a code like that of findings; a compiler with nothing to say prints nothing. */
const isWhole = ({ code, stdout, stderr }: ProcessResult, findings: number): boolean =>
  code === 0
    ? findings === 0 && stdout.trim() === ''
    : code !== undefined && findings > 0 && !/^(?:panic|fatal error|runtime):/m.test(stderr);

/** The files of its projects, the innermost counts, and the files of no package: those nobody else reports. */
const isOwn = (file: string, { dirs }: Program, homes: readonly string[]): boolean => {
  const around = homes.filter((dir) => file.startsWith(`${dir}/`));
  const [home] = around.toSorted((one, other) => other.length - one.length);
  return home === undefined ? !/^(packages\/[^/]+|tools)\/[^/]+\//.test(file) : dirs.includes(home);
};
