import { type Finding, fitFinding, type Outcome } from '@acme/tools-findings';
import { loadSpec } from '@acme/tools-spec';
import { buildWorkspace } from './build-workspace.ts';
import { graphRules } from './graph-rules.ts';
import { openMemory } from './open-memory.ts';
import { readTree } from './read-tree.ts';

/** What the rules say of a workspace, and how much they looked at. */
export interface GraphReport {
  findings: Finding[];
  /** Source files. */
  files: number;
  packages: number;
  rules: number;
}

/**
 * Runs every graph rule on the workspace at `root` (absolute). Findings are sorted by file, line and column. Files that are
 * as they were are not read again, unless it is `cold`.
 */
export const runGraphRules = async (root: string, cold = false): Promise<Outcome<GraphReport>> => {
  const spec = await loadSpec(root);
  if (!spec.ok) return spec;
  const tree = readTree(root);
  if (!tree.ok) return tree;
  const memory = cold ? undefined : openMemory(root, tree.value);
  const workspace = buildWorkspace(spec.value, tree.value, memory?.recall);
  if (!workspace.ok) return workspace;
  memory?.keep();
  const { packages } = workspace.value;
  const files = packages.reduce((sum, { modules }) => sum + modules.length, 0);
  const findings = graphRules.flatMap((rule) => rule.check(workspace.value)).map(fitFinding);
  return {
    ok: true,
    value: { findings: findings.toSorted(byPosition), files, packages: packages.length, rules: graphRules.length },
  };
};

const byPosition = (left: Finding, right: Finding): number =>
  compareText(left.file, right.file) ||
  (left.line ?? 0) - (right.line ?? 0) ||
  (left.column ?? 0) - (right.column ?? 0);

const compareText = (left: string, right: string): number => Number(left > right) - Number(left < right);
