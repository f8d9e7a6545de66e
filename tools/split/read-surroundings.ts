import type { Outcome } from '@acme/tools-findings';
import { buildWorkspace, openMemory, readTree } from '@acme/tools-graph-rules';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Surroundings } from './planning/settle-changes.ts';

/** The workspace at `root` (absolute), as a split is planned on. Texts are read once. */
export const readSurroundings = (root: string, spec: HarnessSpec): Outcome<Surroundings> => {
  const disk = readTree(root);
  if (!disk.ok) return disk;
  const texts = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, disk.value.read(file));
    return texts.get(file);
  };
  const tree = { ...disk.value, read };
  const memory = openMemory(root, tree);
  const facts = new Map<string, ReturnType<typeof memory.recall>>();
  const recall: typeof memory.recall = (key, make) => {
    const known = facts.get(key) ?? memory.recall(key, make);
    facts.set(key, known);
    return known;
  };
  const workspace = buildWorkspace(spec, tree, recall);
  if (!workspace.ok) return workspace;
  memory.keep();
  return { ok: true, value: { spec, tree, workspace: workspace.value, recall } };
};
