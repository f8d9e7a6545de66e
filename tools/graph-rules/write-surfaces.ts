import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { loadSpec } from '@acme/tools-spec';
import { buildWorkspace, SURFACE_FILE } from './build-workspace.ts';
import { listSurface, printSurface } from './list-surface.ts';
import { readTree } from './read-tree.ts';

/** Writes what each package of the workspace at `root` (absolute) exports into its surface file; gives the files that changed. */
export const writeSurfaces = async (root: string): Promise<Outcome<string[]>> => {
  const spec = await loadSpec(root);
  if (!spec.ok) return spec;
  const tree = readTree(root);
  if (!tree.ok) return tree;
  const workspace = buildWorkspace(spec.value, tree.value);
  if (!workspace.ok) return workspace;

  const changed: string[] = [];
  for (const pkg of workspace.value.packages) {
    if (!pkg.place || pkg.place.family === 'standalone') continue;
    const file = `${pkg.dir}/${SURFACE_FILE}`;
    const text = printSurface(listSurface(workspace.value, pkg));
    if (text === (pkg.surface ?? '')) continue;
    changed.push(file);
    try {
      if (text === '') rmSync(join(root, file));
      else writeFileSync(join(root, file), text);
    } catch (error) {
      const message = `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
      return { ok: false, failures: [{ code: 'write-failed', message, hint: 'Make the folder writable.' }] };
    }
  }
  return { ok: true, value: changed };
};
