import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Recall, type SourceFacts, SourceFactsSchema } from './source-facts.ts';
import type { Tree } from './tree.ts';

const FILE = '.nx/harness/graph-facts.json';

const KeptSchema = z.object({ version: z.string(), facts: z.record(z.string(), SourceFactsSchema) });

/**
 * What the last run over the workspace at `root` (absolute) read, by content and by the version of what reads. A file that
 * cannot be used is as good as none. `keep` writes what this run asked for, if that is new; beside and renamed, for two
 * checks may run together.
 */
export const openMemory = (root: string, tree: Tree): { recall: Recall; keep: () => void } => {
  const path = join(root, FILE);
  const version = versionOf(tree);
  const known = readKept(path, version);
  const used: Record<string, SourceFacts> = {};
  let isNew = false;
  return {
    recall: (key, make) => {
      const id = hash('sha1', key);
      const facts = known[id] ?? make();
      isNew ||= known[id] === undefined;
      used[id] = facts;
      return facts;
    },
    keep: () => {
      if (!isNew) return;
      mkdirSync(dirname(path), { recursive: true });
      const beside = `${path}.${process.pid}`;
      writeFileSync(beside, JSON.stringify({ version, facts: used }));
      renameSync(beside, path);
    },
  };
};

/** Whoever edits a rule or installs another parser reads all again. */
const versionOf = ({ files, read }: Tree): string => {
  const own = files.filter((file) => /^tools\/(graph-rules|spec)\/.*\.ts$/.test(file) || file === 'pnpm-lock.yaml');
  return hash('sha1', JSON.stringify([process.version, ...own.map((file) => [file, read(file)])]));
};

const readKept = (path: string, version: string): Record<string, SourceFacts> => {
  try {
    const kept = KeptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return kept.version === version ? kept.facts : {};
  } catch {
    return {};
  }
};
