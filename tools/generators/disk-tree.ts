import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './planning/plan.ts';

/** The workspace at `root` (absolute), as it is on disk. */
export const diskTree = (root: string): Tree => ({
  exists: (path) => existsSync(join(root, path)),
  list: (dir) => listFiles(root, dir).toSorted(),
  read: (path) => readFileSync(join(root, path), 'utf8'),
});

const listFiles = (root: string, dir: string): string[] => {
  const entries = readdirSync(join(root, dir), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) return isGenerated(entry.name) ? [] : listFiles(root, path);
    return entry.isFile() && !entry.name.endsWith('.tsbuildinfo') ? [path] : [];
  });
};

const isGenerated = (name: string): boolean => name === 'node_modules' || name === 'dist' || name.startsWith('.');
