import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './tree.ts';

/** The tree of files at `root` (absolute). Texts are read when they are asked for. */
export const readTree = (root: string): Tree => {
  const files: string[] = [];
  const links: string[] = [];
  const walk = (dir: string): void => {
    for (const entry of readdirSync(join(root, dir), { withFileTypes: true })) {
      const path = dir ? `${dir}/${entry.name}` : entry.name;
      if (isLeftOut(entry.name)) continue;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  walk('');
  return { files: files.toSorted(), links: links.toSorted(), read: (file) => readText(join(root, file)) };
};

/** Installed, built and hidden files are not ours to judge. */
const isLeftOut = (name: string): boolean => name === 'node_modules' || name === 'dist' || name.startsWith('.');

const readText = (path: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
};
