import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeed } from '../run-program.ts';

/** A copy of the repository at `root` that runs its own tools: its files, and the links to packages; one commit. */
export const copyRepository = async (root: string, at: string): Promise<void> => {
  const { stdout } = await succeed('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  const folders = new Set(files.filter((file) => file.endsWith('/package.json')).map((file) => dirname(file)));
  for (const file of files) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    cpSync(join(root, file), join(at, file));
  }
  for (const folder of folders) {
    const links = join(root, folder, 'node_modules');
    if (existsSync(links)) cpSync(links, join(at, folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
  await git(at, 'init', '--quiet', '--initial-branch=main');
  await commitAll(at);
};

/** What is in the copy becomes a commit, of the branch `name` if one is given. */
export const commitAll = async (at: string, name?: string): Promise<void> => {
  if (name !== undefined) await git(at, 'switch', '--quiet', '--create', name);
  await git(at, 'add', '--all');
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  await git(at, ...author, 'commit', '--quiet', '--message', 'Copy');
};

/** Takes back all that was changed in the copy. */
export const restore = async (at: string): Promise<void> => {
  await git(at, 'reset', '--quiet', '--hard');
  await git(at, 'clean', '--quiet', '--force', '-d');
};

const git = (at: string, ...args: string[]) => succeed('git', args, at);
