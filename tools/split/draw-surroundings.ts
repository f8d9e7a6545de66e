import { buildWorkspace, completeDrawing, drawTree } from '@acme/tools-graph-rules';
import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { changeTree } from './planning/change-tree.ts';
import { planSplit, type Scales } from './planning/plan-split.ts';
import type { Surroundings } from './planning/settle-changes.ts';
import type { SplitPlan } from './planning/split-plan.ts';

/** A drawn workspace, as splits are planned on; what a drawn package leaves out is added as it should be. */
export const drawSurroundings = (
  drawing: Readonly<Record<string, string>>,
  spec: HarnessSpec = EXAMPLE_SPEC,
): Surroundings => {
  const tree = drawTree(completeDrawing(spec, drawing));
  const workspace = buildWorkspace(spec, tree);
  if (!workspace.ok) throw new Error(workspace.failures.map(({ message }) => message).join(' '));
  return { spec, tree, workspace: workspace.value, recall: undefined };
};

/** The plan of a split of a drawn package, and the tree after it; the failure, as `code: message`, where there is none. */
export const drawSplit = (
  drawing: Readonly<Record<string, string>>,
  named: string,
  { as, scales, spec }: { as?: string; scales?: Scales; spec?: HarnessSpec } = {},
): { plan: SplitPlan; read: (file: string) => string | undefined; after: Surroundings } | string => {
  const around = drawSurroundings(drawing, spec);
  const plan = planSplit(around, { named, as }, scales);
  if (!plan.ok) return plan.failures.map(({ code, message }) => `${code}: ${message}`).join(' ');
  const { moved, created, edited } = plan.value.changes;
  const changes = new Map<string, string | undefined>();
  for (const { from, to, text } of moved) changes.set(from, undefined).set(to, text ?? around.tree.read(from));
  for (const { path, text } of [...created, ...edited]) changes.set(path, text);
  const tree = changeTree(around.tree, changes);
  const workspace = buildWorkspace(around.spec, tree);
  if (!workspace.ok) throw new Error(workspace.failures.map(({ message }) => message).join(' '));
  return { plan: plan.value, read: tree.read, after: { ...around, tree, workspace: workspace.value } };
};
