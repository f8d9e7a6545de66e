import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent, Tree } from './compose-template.ts';

/** The files that git tracks at `root`, and new ones that it would not ignore. Symbolic links are refused. */
export const readWorkingTree = (root: string): Tree => {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return readFiles(root, new Set(listed.split('\0').filter((path) => path !== '')));
};

/** All files below `folder`. */
export const readFolder = (folder: string): Tree => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return readFiles(
    folder,
    files.map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    ),
  );
};

const readFiles = (root: string, paths: Iterable<string>): Tree =>
  new Map(
    [...paths].flatMap((path): [string, FileContent][] => {
      const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
      if (!stats) return [];
      if (!stats.isFile()) throw new Error(`${path} is no plain file, and npm would not pack it: make it one.`);
      return [[path, { bytes: readFileSync(join(root, path)), executable: (stats.mode & 0o111) !== 0 }]];
    }),
  );
