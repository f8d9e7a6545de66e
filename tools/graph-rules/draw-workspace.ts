import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { buildWorkspace } from './build-workspace.ts';
import { completeDrawing } from './complete-drawing.ts';
import { type Drawing, drawTree } from './draw-tree.ts';
import type { Workspace } from './workspace.ts';

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
