import type { Outcome } from '@acme/tools-findings';
import { type Importer, settleImporters } from '@acme/tools-generators';
import type { Workspace } from '@acme/tools-graph-rules';
import type { Anatomy } from './anatomy.ts';
import type { Assignment } from './assign-files.ts';
import type { Draft } from './draft-split.ts';
import { rewriteMentions } from './list-mentions.ts';
import { type Changes } from './change-tree.ts';
import { settleChanges, type Surroundings } from './settle-changes.ts';
import type { SplitPlan } from './split-plan.ts';

const LOCKFILE = 'pnpm-lock.yaml';

/** A split with all that follows from it. */
export interface Candidate {
  plan: SplitPlan;
  changes: Changes;
}

/** Settles a draft: manifests, references, surfaces, the lockfile, and pages that name what has moved. */
export const completeSplit = (
  around: Surroundings,
  anatomy: Anatomy,
  assignment: Assignment,
  draft: Draft,
): Outcome<Candidate> => {
  const { pkg } = anatomy;
  const { part, moved, created, edited, importerDirs } = draft;
  const { tree } = around;
  const sources = new Map<string, string | undefined>([...edited, ...created]);
  for (const { from, to, text } of moved) sources.set(from, undefined).set(to, text ?? tree.read(from));
  const dirs = [pkg.dir, part.dir, ...importerDirs];
  const settled = settleChanges(around, sources, dirs);
  if (!settled.ok) return settled;
  const { workspace, changes } = settled.value;
  const lockfile = lockfileOf(around, workspace, pkg.dir, dirs);
  if (!lockfile.ok) return lockfile;
  if (lockfile.value !== undefined) changes.set(LOCKFILE, lockfile.value);
  const mentions = rewriteMentions(around, moved, (file) => changes.has(file));
  for (const [file, text] of mentions) changes.set(file, text);
  return {
    ok: true,
    value: { plan: describe(around, anatomy, assignment, { draft, changes, mentions }), changes },
  };
};

const lockfileOf = (
  { tree }: Surroundings,
  { packages }: Workspace,
  like: string,
  dirs: readonly string[],
): Outcome<string | undefined> => {
  const text = tree.read(LOCKFILE);
  if (text === undefined) return { ok: true, value: undefined };
  const importers = packages
    .filter(({ dir }) => dirs.includes(dir))
    .map(({ dir, manifest }): Importer => {
      const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest;
      const isNew = !tree.files.includes(`${dir}/package.json`);
      return { dir, like: isNew ? like : dir, sections: { dependencies, devDependencies, optionalDependencies } };
    });
  const value = settleImporters(text, importers, new Map(packages.map(({ name, dir }) => [name, dir])));
  if (value !== undefined) return { ok: true, value };
  const message = `${LOCKFILE} does not know what ${like} depends on.`;
  return { ok: false, failures: [{ code: 'lockfile-stale', message, hint: "Run 'pnpm install' first." }] };
};

const describe = (
  { tree }: Surroundings,
  { pkg, graph, tests, fixtures }: Anatomy,
  { moved: isMoved, copied, movesLower }: Assignment,
  { draft, changes, mentions }: { draft: Draft; changes: Changes; mentions: ReadonlyMap<string, string> },
): SplitPlan => {
  const { part, moved, crossing, importers } = draft;
  const within = (files: Iterable<string>): string[] =>
    [...files].map((file) => file.slice(pkg.dir.length + 1)).toSorted();
  const all = [...graph.files, ...tests.keys(), ...fixtures.keys()];
  const files = new Set(moved.flatMap(({ from, to }) => [from, to]));
  const rest = [...changes].flatMap(([path, text]) => (files.has(path) || text === undefined ? [] : [{ path, text }]));
  const isThere = new Set(tree.files);
  const [lower, upper] = movesLower ? [part, pkg] : [pkg, part];
  return {
    old: { dir: pkg.dir, name: pkg.name, files: within(all.filter((file) => !isMoved.has(file))) },
    part: { ...part, files: within([...isMoved, ...copied]) },
    needs: crossing.length > 0 ? { from: upper.name, to: lower.name, names: crossing } : undefined,
    copied: within(copied),
    importers,
    mentions: [...mentions.keys()],
    clusters: 0,
    changes: {
      moved: moved.map(({ from, to }) => {
        const text = changes.get(to);
        return text === undefined || text === tree.read(from) ? { from, to } : { from, to, text };
      }),
      created: rest.filter(({ path }) => !isThere.has(path)),
      edited: rest.filter(({ path, text }) => isThere.has(path) && text !== tree.read(path)),
      notes: [],
      next: 'pnpm harness check',
    },
    gain: undefined,
  };
};
