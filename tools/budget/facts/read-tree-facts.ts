import type { Outcome } from '@acme/tools-findings';
import type { FileFacts } from './file-facts.ts';
import { hasFacts, readFacts } from './read-facts.ts';
import type { Blob, BlobSource, Tree } from './tree.ts';

/** Facts that were read before, by content. */
export interface FactsMemory {
  get: (blob: Blob) => FileFacts | undefined;
  set: (blob: Blob, facts: FileFacts) => void;
}

/**
 * Everything of a tree, with only those texts read whose facts are not in `memory`. One that cannot be read is a failure:
 * as an empty one it would cost nothing, and be remembered so.
 */
export const readTreeFacts = (source: BlobSource, memory: FactsMemory): Outcome<Tree> => {
  const wanted = source.blobs.filter(({ path }) => hasFacts(path));
  const missing = wanted.filter((blob) => memory.get(blob) === undefined);
  const texts = missing.length > 0 ? source.read(missing) : new Map<string, string>();
  const unread = missing.filter(({ id }) => !texts.has(id)).map(({ path }) => path);
  if (unread.length > 0) return describeUnread(unread);
  for (const blob of missing) memory.set(blob, readFacts(blob.path, texts.get(blob.id) ?? ''));
  const tree = {
    files: new Map(source.blobs.map(({ path, id }) => [path, id])),
    facts: new Map(
      wanted.flatMap((blob): [string, FileFacts][] => {
        const facts = memory.get(blob);
        return facts ? [[blob.path, facts]] : [];
      }),
    ),
  };
  return { ok: true, value: tree };
};

const describeUnread = (unread: readonly string[]): Outcome<never> => {
  const more = unread.length > 1 ? ` and ${unread.length - 1} more` : '';
  const message = `The budget cannot read ${unread[0]}${more}: gone meanwhile, or not in this clone.`;
  const hint =
    'Run it again when nothing else changes files; in a partial clone, git fetch --refetch brings what is left out.';
  return { ok: false, failures: [{ code: 'budget-unread', message, hint }] };
};
