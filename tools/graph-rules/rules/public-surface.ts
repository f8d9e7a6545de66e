import { SURFACE_FILE } from '../build-workspace.ts';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { listSurface, parseSurface } from '../list-surface.ts';
import type { Package, Workspace } from '../workspace.ts';

/**
 * What a package exports is what its surface file lists: one finding for each package that differs, at its front
 * door. A package that exports nothing needs no file. The order of the lines does not matter.
 */
export const publicSurface = defineGraphRule({
  name: 'public-surface',
  why: 'others build on what is exported, so a reviewer has to see it change.',
  find: (workspace) => workspace.packages.flatMap((pkg) => judge(workspace, pkg)),
});

const judge = (workspace: Workspace, pkg: Package): Violation[] => {
  const { dir, place, surface } = pkg;
  if (!place || place.family === 'standalone') return [];
  const exported = listSurface(workspace, pkg);
  const listed = parseSurface(surface ?? '');
  const added = exported.filter((line) => !listed.includes(line));
  const removed = listed.filter((line) => !exported.includes(line));
  if (added.length + removed.length === 0) return [];

  const changes = [...added.map((line) => `+ ${line}`), ...removed.map((line) => `- ${line}`)];
  const shown = changes.length > 3 ? [...changes.slice(0, 2), `${changes.length - 2} more`] : changes;
  const what = `the exports of ${dir} differ from its ${SURFACE_FILE}: ${shown.join(', ')}.`;
  const undo = added.length === 0 ? 'put it back' : 'take it back';
  const fix = `run pnpm harness surface --write and commit the file, or ${undo}.`;
  return [{ file: `${dir}/${workspace.spec.shape.frontDoor[place.family]}`, what, fix }];
};
