import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { buildWorkspace } from './build-workspace.ts';
import { completeDrawing } from './complete-drawing.ts';
import type { Tree } from './tree.ts';
import type { Workspace } from './workspace.ts';

/** Texts by path, relative to the root. */
export type Drawing = Readonly<Record<string, string>>;

/**
 * The workspace of a drawn tree, without a disk. What a drawn package leaves out is added as it should be:
 * its README, tsconfig and front door, a manifest that declares what its files import, and the packages that
 * it names. A drawing that makes no workspace throws.
 */
export const drawWorkspace = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): Workspace =>
  drawExactly(completeDrawing(spec, drawing), spec);

/** The same with nothing added. */
export const drawExactly = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): Workspace => {
  const workspace = buildWorkspace(spec, drawTree(drawing));
  if (workspace.ok) return workspace.value;
  throw new Error(workspace.failures.map(({ message }) => message).join(' '));
};

/** `node_modules` may be drawn too: it can be read and is not listed, as on disk. */
export const drawTree = (drawing: Drawing): Tree => ({
  files: Object.keys(drawing)
    .filter((file) => !file.includes('node_modules/') && !/(^|\/)\./.test(file))
    .toSorted(),
  links: [],
  shadows: Object.keys(drawing)
    .flatMap((file) => /^(?<dir>.*\/)?node_modules\//.exec(file)?.groups?.['dir'] ?? [])
    .filter((dir) => !(`${dir}package.json` in drawing))
    .map((dir) => `${dir}node_modules`),
  hidden: Object.keys(drawing).filter((file) => /(^|\/)\.[^/]+$/.test(file)),
  read: (file) => drawing[file],
});
