import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { openCommit } from './facts/open-commit.ts';
import { openMemory } from './facts/open-memory.ts';
import { readSnapshot, type Snapshot } from './facts/read-snapshot.ts';
import type { FactsMemory } from './facts/read-tree-facts.ts';
import type { BlobSource } from './facts/tree.ts';
import { type Coefficients, parseCoefficients } from './model/coefficients.ts';
import { readBaseSpec } from './read-base-spec.ts';

/** What a commit consists of, by what its own spec says packages are. */
export interface CommitTree {
  source: BlobSource;
  snapshot: Snapshot;
  spec: HarnessSpec;
}

/** A commit as the budget sees it, judged by what it says itself. */
export interface CommitState extends CommitTree {
  model: Coefficients;
}

/** Reads `commit` of the repository at `root` (absolute). Where today's tools cannot read its spec, `spec` stands in. */
export const readCommit = async (root: string, spec: HarnessSpec, commit: string): Promise<Outcome<CommitState>> => {
  const memory = openMemory(root);
  const tree = await readCommitTree(root, spec, commit, memory);
  memory.keep();
  if (!tree.ok) return tree;
  const file = tree.value.spec.budget.coefficients;
  const model = parseCoefficients(file, readText(tree.value.source, file)?.text);
  return model.ok ? { ok: true, value: { ...tree.value, model: model.value } } : model;
};

/** The same without its model, for who reads many: what `memory` knows is not read again. */
export const readCommitTree = async (
  root: string,
  spec: HarnessSpec,
  commit: string,
  memory: FactsMemory,
): Promise<Outcome<CommitTree>> => {
  const source = openCommit(root, commit);
  if (!source.ok) return source;
  const written = readText(source.value, 'harness.config.ts');
  const own = (written && (await readBaseSpec(root, written.id, written.text))) ?? spec;
  const snapshot = readSnapshot(own, source.value, memory);
  return snapshot.ok ? { ok: true, value: { source: source.value, snapshot: snapshot.value, spec: own } } : snapshot;
};

const readText = (source: BlobSource, file: string): { id: string; text: string } | undefined => {
  const blob = source.blobs.find(({ path }) => path === file);
  const text = blob && source.read([blob]).get(blob.id);
  return blob && text !== undefined ? { id: blob.id, text } : undefined;
};
