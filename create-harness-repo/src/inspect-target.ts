import { lstat, readdir, stat } from 'node:fs/promises';
import { type Outcome, refuse, succeed } from './failure.ts';

/** Where the repository goes. */
export interface Target {
  /** Absolute. */
  path: string;
  /** An existing folder is empty, but for a `.git` perhaps. */
  exists: boolean;
  hasGit: boolean;
}

/** `path` is absolute. Other errors of the file system are thrown. */
export const inspectTarget = async (path: string): Promise<Outcome<Target>> => {
  const found = await lstat(path).catch(missing);
  if (!found) return succeed({ path, exists: false, hasGit: false });

  const behind = await stat(path).catch(missing);
  if (!behind?.isDirectory()) {
    return refuse('file-in-the-way', `${path} is a file.`, 'Choose another directory, or move the file away.');
  }
  const entries = await readdir(path);
  const others = entries.filter((entry) => entry !== '.git').toSorted();
  if (others.length > 0) {
    const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
    const message = `${path} is not empty: it holds ${others[0]}${more}.`;
    return refuse('directory-not-empty', message, 'Choose another directory, or empty this one.');
  }
  return succeed({ path, exists: true, hasGit: entries.length > 0 });
};

const missing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};
