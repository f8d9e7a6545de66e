import type { Outcome } from '@acme/tools-findings';
import { repairAll } from '@acme/tools-fixes';
import {
  buildWorkspace,
  graphRules,
  listSurface,
  printSurface,
  type Tree,
  type Workspace,
} from '@acme/tools-graph-rules';
import type { HarnessSpec } from '@acme/tools-spec';
import { type Changes, changeTree } from './change-tree.ts';

/** What is known of the workspace before anything changes. */
export interface Surroundings {
  spec: HarnessSpec;
  tree: Tree;
  workspace: Workspace;
  recall: Parameters<typeof buildWorkspace>[2];
}

/** One repair may be what the next one needs: a line in a manifest first, then the reference. */
const ROUNDS = 4;
const SETTLED = ['declared-dependencies', 'package-shape'];

/**
 * The changes with what follows from them in the packages at `dirs`: their manifests and references, by the repairs of
 * `harness fix`, and their surface files. The workspace has the sources of these packages alone.
 */
export const settleChanges = (
  { spec, tree, recall }: Surroundings,
  changes: Changes,
  dirs: readonly string[],
): Outcome<{ changes: Map<string, string | undefined>; workspace: Workspace }> => {
  const settled = new Map(changes);
  const part = keepPart(spec, tree, dirs);
  const rules = graphRules.filter(({ name }) => SETTLED.includes(name));
  for (let round = 0; ; round += 1) {
    const now = changeTree(part, settled);
    const workspace = buildWorkspace(spec, now, recall);
    if (!workspace.ok) return workspace;
    const findings = rules.flatMap((rule) => rule.check(workspace.value));
    const own = findings.filter(({ file }) => dirs.some((dir) => file.startsWith(`${dir}/`)));
    const { texts, repairs } = repairAll(own, now.read, spec);
    if (repairs.length > 0 && round < ROUNDS) {
      for (const [file, text] of texts) settled.set(file, text);
      continue;
    }
    for (const pkg of workspace.value.packages.filter(({ dir }) => dirs.includes(dir))) {
      const surface = printSurface(listSurface(workspace.value, pkg));
      if (surface !== (pkg.surface ?? '')) settled.set(`${pkg.dir}/surface.txt`, surface === '' ? undefined : surface);
    }
    return { ok: true, value: { changes: settled, workspace: workspace.value } };
  }
};

/** The tree without the sources of packages that do not change: what they are called says all that is asked here. */
const keepPart = ({ domains, tools }: HarnessSpec, tree: Tree, dirs: readonly string[]): Tree => ({
  ...tree,
  files: tree.files.filter(
    (file) =>
      file.endsWith('/package.json') ||
      dirs.some((dir) => file.startsWith(`${dir}/`)) ||
      ![domains.folder, tools.folder].some((folder) => file.startsWith(`${folder}/`)),
  ),
});
