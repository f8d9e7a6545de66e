import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Recall, SourceFacts } from './source-facts.ts';
import type { Tree } from './tree.ts';

/** A line with the seal of the rest, which is JSON. */
const FILE = '.nx/harness/graph-facts';

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
      const body = JSON.stringify(used);
      writeFileSync(beside, `${sealOf(version, body)}\n${body}`);
      renameSync(beside, path);
    },
  };
};

/** Whoever edits a rule or installs another parser reads all again. */
const versionOf = ({ files, read }: Tree): string => {
  const own = files.filter((file) => /^tools\/(graph-rules|spec)\/.*\.ts$/.test(file) || file === 'pnpm-lock.yaml');
  return hash('sha1', JSON.stringify([process.version, ...own.map((file) => [file, read(file)])]));
};

/** What bears the seal of this version was written by it, as a whole. */
const sealOf = (version: string, body: string): string => hash('sha1', `${version}\n${body}`);

/** The seal says what is in it: a schema for each of the facts took three times as long as to parse their JSON. */
const SealedSchema = z.custom<Record<string, SourceFacts>>((value) => typeof value === 'object' && value !== null);

const readKept = (path: string, version: string): Record<string, SourceFacts> => {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === sealOf(version, body) ? SealedSchema.parse(JSON.parse(body)) : {};
  } catch {
    return {};
  }
};
