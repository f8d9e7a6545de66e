import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { buildWorkspace } from './build-workspace.ts';
import { completeDrawing } from './complete-drawing.ts';
import { type Drawing, drawTree } from './draw-tree.ts';
import { listSurface, printSurface } from './list-surface.ts';
import type { Workspace } from './workspace.ts';

/**
 * The workspace of a drawn tree, without a disk. What a drawn package leaves out is added as it should be:
 * its README, tsconfig and front door, a manifest that declares what its files import, and the packages that
 * it names. A drawing that makes no workspace throws.
 */
export const drawWorkspace = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): Workspace =>
  addSurfaces(drawExactly(completeDrawing(spec, drawing), spec));

const addSurfaces = (workspace: Workspace): Workspace => {
  const packages = workspace.packages.map((pkg) => ({
    ...pkg,
    surface: pkg.surface ?? printSurface(listSurface(workspace, pkg)),
  }));
  const byDir = new Map(packages.map((pkg) => [pkg.dir, pkg]));
  const packagesByName = new Map([...workspace.packagesByName].map(([name, pkg]) => [name, byDir.get(pkg.dir) ?? pkg]));
  return { ...workspace, packages, packagesByName };
};

/** The same with nothing added. */
export const drawExactly = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): Workspace => {
  const workspace = buildWorkspace(spec, drawTree(drawing));
  if (workspace.ok) return workspace.value;
  throw new Error(workspace.failures.map(({ message }) => message).join(' '));
};
