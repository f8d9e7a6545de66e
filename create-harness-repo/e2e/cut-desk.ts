import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** Packages that need neither a browser nor what is left out. */
const KEPT = /^packages\/utils\/(?!use-loaded)[^/]+$/;

/**
 * Clones the created repository at `desk` to `cut` and leaves only a few packages packages, uncommitted, so that a cold check
 * takes a few seconds. Its tools and dependencies are those that are installed at `desk`.
 */
export const cutDesk = async (desk: string, cut: string): Promise<void> => {
  await runProgram('git', ['clone', '--quiet', desk, cut], { cwd: desk });
  await runProgram('git', ['remote', 'remove', 'origin'], { cwd: cut });
  for (const dir of [
    ...foldersIn(cut, 'tools'),
    ...foldersIn(cut, 'packages').flatMap((each) => foldersIn(cut, each)),
  ]) {
    const installed = join(desk, dir, 'node_modules');
    if (existsSync(installed))
      cpSync(installed, join(cut, dir, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    if (!KEPT.test(dir)) rmSync(join(cut, dir, 'package.json'), { force: true });
  }
  // It lists packages that are none any more.
  rmSync(join(cut, 'pnpm-lock.yaml'));
  mkdirSync(join(cut, 'node_modules'));
  for (const name of readdirSync(join(desk, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(desk, 'node_modules', name), join(cut, 'node_modules', name));
};

const foldersIn = (root: string, dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => `${dir}/${name}`);
