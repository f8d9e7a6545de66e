import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path/posix';
import { parse } from 'yaml';
import type { Template, TemplateFile } from '../src/template.ts';
import type { Tree } from './compose-template.ts';
import { readScopes } from './prune-lockfile.ts';

/** What npm and pnpm leave out of every package, whatever its `files` say. */
const NEVER_PACKED = new Set(['.gitignore', '.npmignore', '.npmrc']);

/** The record of what `tree` ships. `commit` is undefined where git knows none. */
export const describeTemplate = (tree: Tree, version: string, commit: string | undefined): Template => {
  const lockfile = tree.get('pnpm-lock.yaml')?.bytes.toString() ?? '';
  const workspace: { catalog: Record<string, string> } = parse(tree.get('pnpm-workspace.yaml')?.bytes.toString() ?? '');
  const pnpm = workspace.catalog['pnpm'];
  if (!pnpm) throw new Error('The catalog of pnpm-workspace.yaml names no pnpm.');
  return {
    version,
    ...(commit ? { commit } : {}),
    pnpm,
    takenScopes: readScopes(lockfile),
    files: [...tree].map(([path, { bytes, executable }]): TemplateFile => {
      const stored = storedPath(path);
      return {
        path,
        ...(stored === path ? {} : { stored }),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...(executable ? { executable } : {}),
      };
    }),
  };
};

/** `.gitignore` is stored as `_gitignore`. */
const storedPath = (path: string): string => {
  const name = basename(path);
  if (!NEVER_PACKED.has(name)) return path;
  const folder = dirname(path);
  return `${folder === '.' ? '' : `${folder}/`}_${name.slice(1)}`;
};
