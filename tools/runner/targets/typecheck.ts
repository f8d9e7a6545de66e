import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Finding } from '@acme/tools-findings';
import { describeCrash } from '../describe-crash.ts';
import { type ProcessResult, runBin } from '../run-process.ts';
import { findUnchecked } from './find-unchecked.ts';
import { groupPrograms, type PackageTsconfig, type Program } from './group-programs.ts';
import { parseTsc } from './parse-tsc.ts';
import { parseTsconfig } from './parse-tsconfig.ts';
import type { PackageRef, RunTarget, TargetResult } from './target-run.ts';

/** The native compiler over one program for each set of options. Its garbage collector is told to spend memory for time. */
export const runTypecheck: RunTarget = async ({ root, packages }) => {
  const configs = await Promise.all(packages.map((each) => readTsconfig(root, each)));
  const broken = configs.flatMap((config) => ('finding' in config ? [config.finding] : []));
  const readable = configs.flatMap((config) => ('entry' in config ? [config.entry] : []));
  const parent = join(root, '.nx', 'harness');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'typecheck-'));
  try {
    const result: TargetResult = { ok: true, findings: broken, files: [], tests: [] };
    for (const program of groupPrograms(readable, relative(root, folder))) {
      const checked = await checkProgram(root, folder, program, packages);
      if (!checked.ok) return checked;
      result.findings.push(...checked.findings);
    }
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Files of other packages are checked by the program whose options are theirs. */
const checkProgram = async (
  root: string,
  folder: string,
  program: Program,
  asked: PackageRef[],
): Promise<TargetResult> => {
  const project = join(folder, 'tsconfig.json');
  await writeFile(project, JSON.stringify(program.tsconfig));
  const args = ['-p', project, '--pretty', 'false', '--checkers', '2'];
  const result = await runBin(root, 'tsc', args, { GOGC: '400' });
  const findings = parseTsc(result.stdout);
  if (!isWhole(result, findings.length)) {
    return { ok: false, crash: describeCrash('tsc', result) };
  }
  const own = findings.filter(({ file }) => isOwn(file, program, asked));
  const unchecked = findUnchecked(findings, program.packages, await readTexts(root, findings));
  return { ok: true, findings: [...own, ...unchecked], files: [], tests: [] };
};

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

/** Its packages' files, and the files of no package: those nobody else reports. */
const isOwn = (file: string, { packages }: Program, asked: PackageRef[]): boolean => {
  const holds = ({ dir }: PackageRef): boolean => file.startsWith(`${dir}/`);
  return packages.some(holds) || !(asked.some(holds) || /^(packages\/[^/]+|tools)\/[^/]+\//.test(file));
};

export const readTsconfig = async (
  root: string,
  each: PackageRef,
): Promise<{ entry: [PackageRef, PackageTsconfig] } | { finding: Finding }> => {
  const file = `${each.dir}/tsconfig.json`;
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  const parsed = parseTsconfig(file, text);
  return 'config' in parsed ? { entry: [each, parsed.config] } : parsed;
};
