import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { describeCrash } from '../describe-crash.ts';
import { parseJson } from '../parse-json.ts';
import { type ProcessResult, runBin } from '../run-process.ts';
import { describeDiagnostic } from '../typechecking/describe-diagnostic.ts';
import { DiagnosticSchema } from '../typechecking/diagnostic.ts';
import type { Question } from '../typechecking/question.ts';
import { groupPrograms, type Program } from './group-programs.ts';
import { listStrangers } from './list-strangers.ts';
import { readProjects } from './read-projects.ts';
import type { RunTarget, TargetResult } from './target-run.ts';

const BIN = fileURLToPath(new URL('../typechecking/bin.ts', import.meta.url));

const AnswerSchema = z.array(z.array(DiagnosticSchema));

/** Up to this share of strangers it costs less to check those once more than to ask for each file. */
const FEW = 0.1;

/** Its garbage collector is told to spend memory for time. */
const ENV = { GOGC: '400' };

/**
 * The native compiler over one program for each set of options. Where all that the programs read is owed, `tsc` says
 * soonest that all is well; of anything else, and of what is not well, the compiler is asked file by file.
 */
export const runTypecheck: RunTarget = async ({ root: given, packages }) => {
  const root = await realpath(given);
  const { projects, findings } = await readProjects(root, packages);
  const parent = join(root, '.nx', 'harness');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'typecheck-'));
  try {
    const programs = groupPrograms(projects, relative(root, folder));
    const isWhole = listStrangers(projects).length <= FEW * projects.length;
    const failed = isWhole ? await findFailing(root, folder, programs) : undefined;
    if (isWhole && !failed) return { ok: true, findings, files: [], tests: [] };
    if (failed && failed.code === undefined) return { ok: false, crash: describeCrash('tsc', failed) };
    const homes = [...packages, ...projects].map(({ dir }) => dir);
    const asked = await ask({ root, folder, programs, homes, isWhole });
    return asked.ok ? { ...asked, findings: [...findings, ...asked.findings] } : asked;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The first of the programs that `tsc` has anything to say of, or fails on. */
const findFailing = async (
  root: string,
  folder: string,
  programs: readonly Program[],
): Promise<ProcessResult | undefined> => {
  for (const [index, { tsconfig }] of programs.entries()) {
    const path = join(folder, `whole-${index}.json`);
    await writeFile(path, JSON.stringify(tsconfig));
    const args = ['-p', path, '--pretty', 'false', '--checkers', countCheckers(availableParallelism())];
    const result = await runBin(root, 'tsc', args, ENV);
    if (result.code !== 0 || result.stdout.trim() !== '') return result;
  }
  return undefined;
};

/**
 * Two checkers each infer for themselves what both of them need: over a million lines a third more work, and 0.7 GB. That
 * pays where a core is idle. On two of them the tests are on the other.
 */
const countCheckers = (cores: number): string => (cores > 2 ? '2' : '1');

const ask = async (question: Question): Promise<TargetResult> => {
  const path = join(question.folder, 'question.json');
  await writeFile(path, JSON.stringify(question));
  const result = await runBin(question.root, 'node', [BIN, path], ENV);
  const answer = AnswerSchema.safeParse(parseJson(result.stdout));
  if (!answer.success || result.code !== 0 || answer.data.length !== question.programs.length)
    return { ok: false, crash: describeCrash('tsc', result) };
  const told = answer.data.flat().map(describeDiagnostic);
  // A file of no package is told by each program that has it.
  const unique = new Map(told.map((each) => [JSON.stringify([each.file, each.line, each.column, each.what]), each]));
  return { ok: true, findings: [...unique.values()], files: [], tests: [] };
};
