import type { FileFacts } from './file-facts.ts';
import { hasFacts, readFacts } from './read-facts.ts';
import type { Blob, BlobSource, Tree } from './tree.ts';

/** Facts that were read before, by content. */
export interface FactsMemory {
  get: (blob: Blob) => FileFacts | undefined;
  set: (blob: Blob, facts: FileFacts) => void;
}

/** Everything of a tree, with only those texts read whose facts are not in `memory`. */
export const readTreeFacts = (source: BlobSource, memory: FactsMemory): Tree => {
  const wanted = source.blobs.filter(({ path }) => hasFacts(path));
  const missing = wanted.filter((blob) => memory.get(blob) === undefined);
  const texts = missing.length > 0 ? source.read(missing) : new Map<string, string>();
  for (const blob of missing) memory.set(blob, readFacts(blob.path, texts.get(blob.id) ?? ''));
  return {
    files: new Map(source.blobs.map(({ path, id }) => [path, id])),
    facts: new Map(
      wanted.flatMap((blob): [string, FileFacts][] => {
        const facts = memory.get(blob);
        return facts ? [[blob.path, facts]] : [];
      }),
    ),
  };
};
