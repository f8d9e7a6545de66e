import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type FileFacts, FileFactsSchema } from './file-facts.ts';
import { FACTS_VERSION, SOURCE } from './read-facts.ts';
import type { FactsMemory } from './read-tree-facts.ts';
import type { Blob } from './tree.ts';

const FILE = '.nx/harness/budget-facts.json';

/** Facts in the file, of which those that nobody asks for are dropped once they are most of it. */
const KEPT = 4;

/**
 * The facts that were kept for the workspace at `root` (absolute), by content: they are as true of any other tree. A file
 * that cannot be used is as good as none. A `cold` one knows nothing. `keep` writes what was asked for and what is new; beside and renamed, for two
 * checks may run together.
 */
export const openMemory = (root: string, cold = false): FactsMemory & { keep: () => void } => {
  const path = join(root, FILE);
  const known: Map<string, FileFacts> = cold ? new Map() : readKept(path);
  const used = new Map<string, FileFacts>();
  const before = known.size;
  let isNew = false;
  return {
    get: (blob) => {
      const facts = known.get(keyOf(blob));
      if (facts) used.set(keyOf(blob), facts);
      return facts;
    },
    set: (blob, facts) => {
      isNew = true;
      known.set(keyOf(blob), facts);
      used.set(keyOf(blob), facts);
    },
    keep: () => {
      if (!isNew) return;
      const kept = before > KEPT * used.size ? used : known;
      mkdirSync(dirname(path), { recursive: true });
      const beside = `${path}.${process.pid}`;
      writeFileSync(beside, JSON.stringify({ version: FACTS_VERSION, facts: [...kept] }));
      renameSync(beside, path);
    },
  };
};

const KeptSchema = z.object({
  version: z.literal(FACTS_VERSION),
  facts: z.array(z.tuple([z.string(), FileFactsSchema])),
});

/** One text is read in different ways by the ending of its file, and is a manifest by its name. */
const keyOf = ({ path, id }: Blob): string => `${id}${SOURCE.exec(path)?.[0] ?? ''}`;

const readKept = (path: string): Map<string, FileFacts> => {
  try {
    return new Map(KeptSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).facts);
  } catch {
    return new Map();
  }
};
