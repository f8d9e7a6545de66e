import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { openCommit } from './facts/open-commit.ts';
import { openMemory } from './facts/open-memory.ts';
import { readSnapshot, type Snapshot } from './facts/read-snapshot.ts';
import type { BlobSource } from './facts/tree.ts';
import { type Coefficients, parseCoefficients } from './model/coefficients.ts';
import { readBaseSpec } from './read-base-spec.ts';

/** A commit as the budget sees it, judged by what it says itself. */
export interface CommitState {
  source: BlobSource;
  snapshot: Snapshot;
  spec: HarnessSpec;
  model: Coefficients;
}

/** Reads `commit` of the repository at `root` (absolute). Where today's tools cannot read its spec, `spec` stands in. */
export const readCommit = async (root: string, spec: HarnessSpec, commit: string): Promise<Outcome<CommitState>> => {
  const source = openCommit(root, commit);
  if (!source.ok) return source;
  const read = (file: string): { id: string; text: string } | undefined => {
    const blob = source.value.blobs.find(({ path }) => path === file);
    const text = blob && source.value.read([blob]).get(blob.id);
    return blob && text !== undefined ? { id: blob.id, text } : undefined;
  };
  const written = read('harness.config.ts');
  const own = (written && (await readBaseSpec(root, written.id, written.text))) ?? spec;
  const memory = openMemory(root);
  const snapshot = readSnapshot(own, source.value, memory);
  memory.keep();
  if (!snapshot.ok) return snapshot;
  const file = own.budget.coefficients;
  const model = parseCoefficients(file, read(file)?.text);
  if (!model.ok) return model;
  return { ok: true, value: { source: source.value, snapshot: snapshot.value, spec: own, model: model.value } };
};
