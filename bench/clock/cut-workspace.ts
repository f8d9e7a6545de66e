import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../run-program.ts';

/** Packages that stay: those that need neither a browser nor what is left out. */
const KEPT = /^packages\/utils\/(?!use-loaded)[^/]+$/;

/**
 * Lays a smaller workspace out at `at`: the files of the created repository at `from`, of which only a few packages are still
 * packages, so that a cold check takes a few CPU-seconds. Its tools and dependencies are those that are installed there.
 */
export const cutWorkspace = async (from: string, at: string): Promise<void> => {
  rmSync(at, { recursive: true, force: true });
  await succeed('git', ['clone', '-q', from, at], from);
  for (const dir of [...foldersIn(at, 'tools'), ...foldersIn(at, 'packages').flatMap((each) => foldersIn(at, each))]) {
    const installed = join(from, dir, 'node_modules');
    // Links into the store are relative and lead to the same one; those to packages lead to these.
    if (existsSync(installed))
      cpSync(installed, join(at, dir, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    if (!KEPT.test(dir)) rmSync(join(at, dir, 'package.json'), { force: true });
  }
  // It lists packages that are none any more.
  rmSync(join(at, 'pnpm-lock.yaml'));
  mkdirSync(join(at, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(from, 'node_modules', name), join(at, 'node_modules', name));
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  await succeed('git', [...identity, 'commit', '-qam', 'Cut'], at);
};

const foldersIn = (root: string, dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => `${dir}/${name}`);
