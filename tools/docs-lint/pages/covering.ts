import { posix } from 'node:path';
import type { Docs } from '../docs.ts';

/** The files that an entry of `covers` names: a file, a folder with all in it, or a glob of files. */
export const covering = ({ files, folders }: Docs, path: string): string[] => {
  const bare = path.replace(/\/+$/, '');
  if (files.has(bare)) return [bare];
  if (folders.has(bare)) return [...files].filter((file) => file.startsWith(`${bare}/`));
  return /[*{?]/.test(bare) ? [...files].filter((file) => isMatch(file, bare)) : [];
};

/** Whether an entry of `covers` names `file`, which may be gone by now. */
export const isCovered = (path: string, file: string): boolean => {
  const bare = path.replace(/\/+$/, '');
  return file === bare || file.startsWith(`${bare}/`) || (/[*{?]/.test(bare) && isMatch(file, bare));
};

/** A glob may match the file, or a folder that it is in. */
const isMatch = (file: string, glob: string): boolean =>
  posix.matchesGlob(file, glob) || posix.matchesGlob(file, `${glob}/**`);
