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
    toolVersions: readToolVersions(tree, workspace.catalog),
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

const NEEDS_OF_TOOLS = /^(?:tools\/[^/]+\/)?package\.json$/;

/** Of what the tools and the root declare, the versions that will be installed. */
const readToolVersions = (tree: Tree, catalog: Readonly<Record<string, string>>): Record<string, string> => {
  const manifests = [...tree].filter(([path]) => NEEDS_OF_TOOLS.test(path));
  const names = manifests.flatMap(([, { bytes }]): string[] => {
    const { dependencies, devDependencies } = JSON.parse(bytes.toString());
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const versions = [...new Set(names)].toSorted().map((name) => [name, catalog[name]] as const);
  // `npm:typescript@7.0.2` is installed as 7.0.2.
  return Object.fromEntries(
    versions.flatMap(([name, range]) => (range ? [[name, range.replace(/^npm:.*@/, '')]] : [])),
  );
};

/** `.gitignore` is stored as `_gitignore`. */
const storedPath = (path: string): string => {
  const name = basename(path);
  if (!NEVER_PACKED.has(name)) return path;
  const folder = dirname(path);
  return `${folder === '.' ? '' : `${folder}/`}_${name.slice(1)}`;
};
