import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import { type Manifest, parseManifest } from './manifest.ts';
import type { HarnessSpec } from './harness-spec.ts';
import { type Place, placeOf } from './place.ts';

/** One package folder of the workspace. `place` is undefined where the spec has none for it. */
export interface WorkspacePackage {
  dir: string;
  manifest: Manifest;
  place: Place | undefined;
}

/**
 * Reads every package of the workspace at `root` (absolute), sorted by folder: each folder that holds
 * a package.json at the top, below `tools`, or two below the domains' folder.
 * A manifest that is missing its name or is no JSON is a failure: no package is passed over.
 */
export const readWorkspace = (root: string, spec: HarnessSpec): Outcome<WorkspacePackage[]> => {
  const failures: Failure[] = [];
  const packages: WorkspacePackage[] = [];
  for (const dir of packageDirs(root, spec)) {
    const file = `${dir}/package.json`;
    const manifest = parseManifest(file, readFileSync(join(root, file), 'utf8'));
    if (manifest.ok) packages.push({ dir, manifest: manifest.value, place: placeOf(spec, dir) });
    else failures.push(...manifest.failures);
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: packages };
};

const packageDirs = (root: string, spec: HarnessSpec): string[] => {
  const { folder } = spec.domains;
  const dirs = [
    ...foldersIn(root, ''),
    ...foldersIn(root, spec.tools.folder),
    ...foldersIn(root, folder).flatMap((dir) => foldersIn(root, dir)),
  ];
  return dirs.filter((dir) => existsSync(join(root, dir, 'package.json'))).toSorted();
};

const foldersIn = (root: string, dir: string): string[] => {
  if (!existsSync(join(root, dir))) return [];
  return readdirSync(join(root, dir), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => (dir ? `${dir}/${entry.name}` : entry.name));
};
