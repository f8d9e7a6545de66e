import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { groupPrograms } from './group-programs.ts';
import { parseTrace } from './parse-trace.ts';
import { readProjects } from './read-projects.ts';
import type { FileCost, PackageRef } from './target-run.ts';

/**
 * What the compiler takes for each file of the packages of the workspace at `root` (absolute), by its own trace. The trace
 * makes it slower, about twice: the shares of the files are what this is for. Errors in the code are nobody's concern here.
 */
export const traceTypecheck = async (root: string, packages: PackageRef[]): Promise<Outcome<FileCost[]>> => {
  const { projects } = await readProjects(root, packages);
  const parent = join(root, '.nx', 'harness');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'trace-'));
  try {
    const files: FileCost[] = [];
    for (const { tsconfig } of groupPrograms(projects, relative(root, folder))) {
      const project = join(folder, 'tsconfig.json');
      await writeFile(project, JSON.stringify(tsconfig));
      const args = ['-p', project, '--pretty', 'false', '--checkers', '2', '--generateTrace', folder];
      const result = await runBin(root, 'tsc', args, { GOGC: '400' });
      const costs = parseTrace(await readFile(join(folder, 'trace.json'), 'utf8').catch(() => ''));
      if (!costs) return { ok: false, failures: [describeCrash('tsc', result)] };
      files.push(...costs.map(({ file, durationMs }) => ({ file: relative(root, file), durationMs })));
    }
    return { ok: true, value: files };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
