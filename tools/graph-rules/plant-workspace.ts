import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC, listClaimedPaths } from '@acme/tools-spec';
import { SURFACE_FILE } from './build-workspace.ts';
import { completeDrawing } from './complete-drawing.ts';
import type { Drawing } from './draw-tree.ts';
import { drawWorkspace } from './draw-workspace.ts';

/**
 * For tests of what reads and writes: a folder on disk, in a path with a space and an emoji, with the drawn files
 * and those that a workspace needs. Gives its path, in a folder of its own that the test removes.
 */
export const plantWorkspace = (drawing: Drawing): string => {
  const root = join(mkdtempSync(join(tmpdir(), 'graph-rules-')), 'my desk 🎫');
  const needed = {
    'harness.config.ts': `export default ${JSON.stringify(EXAMPLE_SPEC)};`,
    'packages/providers/clock/src/index.ts': 'export const now = () => 0;',
    'packages/utils/retry/src/index.ts': 'export const retry = 1;',
    'packages/apps/desk/src/index.ts': 'export {};',
    'tools/cli/index.ts': 'export {};',
    'tools/findings/index.ts': 'export {};',
    'tools/spec/index.ts': 'export {};',
  };
  const files = completeDrawing(EXAMPLE_SPEC, { ...needed, ...drawing });
  for (const [file, text] of Object.entries({ ...surfacesOf({ ...needed, ...drawing }), ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const { path } of listClaimedPaths(EXAMPLE_SPEC)) {
    const folder = join(root, path.replaceAll('*', 'any'));
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  }
  return root;
};

/** None for a drawing that makes no workspace. */
const surfacesOf = (drawing: Drawing): Drawing => {
  try {
    const { packages } = drawWorkspace(drawing);
    return Object.fromEntries(
      packages.flatMap(({ dir, surface }) => (surface ? [[`${dir}/${SURFACE_FILE}`, surface]] : [])),
    );
  } catch {
    return {};
  }
};
