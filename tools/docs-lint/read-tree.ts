import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { Tree } from './tree.ts';

/** The tree of files at `root` (absolute), or a failure if a folder cannot be listed. Texts are read when asked for. */
export const readTree = (root: string): Outcome<Tree> => {
  const files: string[] = [];
  const links: string[] = [];
  const walk = (dir: string): void => {
    for (const entry of readdirSync(join(root, dir), { withFileTypes: true })) {
      const path = dir ? `${dir}/${entry.name}` : entry.name;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !isLeftOut(entry.name)) walk(path);
    }
  };
  try {
    walk('');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'Make every folder of the workspace readable for the user who runs this.';
    return { ok: false, failures: [{ code: 'tree-unreadable', message, hint }] };
  }
  return {
    ok: true,
    value: {
      files: files.toSorted(),
      links: links.toSorted(),
      read: (file) => readText(join(root, file)),
      sizeOf: (file) => statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0,
    },
  };
};

/** Hidden folders that hold what people and agents read; all others are a program's own. */
const READ = new Set(['.agents', '.changeset', '.ci', '.claude', '.cursor', '.githooks', '.github', '.vscode']);

const isLeftOut = (name: string): boolean =>
  name === 'node_modules' || name === 'dist' || (name.startsWith('.') && !READ.has(name));

const readText = (path: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
};
