import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { MODULE } from './read-module.ts';
import type { Tree } from './tree.ts';

/** The tree of files at `root` (absolute), or a failure if a folder cannot be listed. Texts are read when asked for. */
export const readTree = (root: string): Outcome<Tree> => {
  const files: string[] = [];
  const links: string[] = [];
  const shadows: string[] = [];
  const hidden: string[] = [];
  const walk = (dir: string): void => {
    const entries = readdirSync(join(root, dir), { withFileTypes: true });
    for (const entry of entries) {
      const path = dir ? `${dir}/${entry.name}` : entry.name;
      if (entry.name === 'node_modules' && !entries.some(({ name }) => name === 'package.json')) shadows.push(path);
      if (entry.name.startsWith('.') && entry.isFile()) hidden.push(path);
      if (dir.includes('/') && entry.name.startsWith('.') && entry.isDirectory()) walkHidden(path);
      if (isLeftOut(entry.name)) continue;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  const walkHidden = (dir: string): void => {
    for (const entry of readdirSync(join(root, dir), { withFileTypes: true })) {
      const path = `${dir}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== 'node_modules') walkHidden(path);
      else if (entry.isFile() && MODULE.test(entry.name)) hidden.push(path);
    }
  };
  try {
    walk('');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'Make every folder of the workspace readable for the user who runs this.';
    return { ok: false, failures: [{ code: 'tree-unreadable', message, hint }] };
  }
  const read = (file: string): string | undefined => readText(join(root, file));
  return {
    ok: true,
    value: { files: files.toSorted(), links: links.toSorted(), shadows, hidden: hidden.toSorted(), read },
  };
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
