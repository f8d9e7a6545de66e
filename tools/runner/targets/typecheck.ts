import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { describeCrash } from '../describe-crash.ts';
import { parseJson } from '../parse-json.ts';
import { runBin } from '../run-process.ts';
import { describeDiagnostic } from '../typechecking/describe-diagnostic.ts';
import { DiagnosticSchema } from '../typechecking/diagnostic.ts';
import type { Question } from '../typechecking/question.ts';
import { groupPrograms } from './group-programs.ts';
import { readProjects } from './read-projects.ts';
import type { RunTarget } from './target-run.ts';

const AnswerSchema = z.array(z.array(DiagnosticSchema));

/** The native compiler over one program for each set of options. Its garbage collector is told to spend memory for time. */
export const runTypecheck: RunTarget = async ({ root: given, packages }) => {
  const root = await realpath(given);
  const { projects, findings } = await readProjects(root, packages);
  const parent = join(root, '.nx', 'harness');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'typecheck-'));
  try {
    const programs = groupPrograms(projects, relative(root, folder));
    const homes = [...packages, ...projects].map(({ dir }) => dir);
    const question: Question = { root, folder, programs, homes };
    const path = join(folder, 'question.json');
    await writeFile(path, JSON.stringify(question));
    const result = await runBin(root, 'node', [BIN, path], { GOGC: '400' });
    const answer = AnswerSchema.safeParse(parseJson(result.stdout));
    if (!answer.success || result.code !== 0 || answer.data.length !== programs.length)
      return { ok: false, crash: describeCrash('tsc', result) };
    const told = [...findings, ...answer.data.flat().map(describeDiagnostic)];
    // A file of no package is told by each program that has it.
    const unique = new Map(told.map((each) => [JSON.stringify([each.file, each.line, each.column, each.what]), each]));
    return { ok: true, findings: [...unique.values()], files: [], tests: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const BIN = fileURLToPath(new URL('../typechecking/bin.ts', import.meta.url));
