import { createHash } from 'node:crypto';
import { readCommit } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import type { Subject } from '@acme/tools-mutants';
import type { HarnessSpec } from '@acme/tools-spec';
import { SOURCE, TEST } from './source-files.ts';

/** What decides what tests do, beside the packages: the versions of what is installed, and how tests are run. */
const COMMON = ['pnpm-lock.yaml', 'vitest.config.ts'];

/** The packages of `commit` whose tests can be measured, each sealed with all that decides the result: its files and those it needs. */
export const listSubjects = async (root: string, spec: HarnessSpec, commit: string): Promise<Outcome<Subject[]>> => {
  const state = await readCommit(root, spec, commit);
  if (!state.ok) return state;
  const { source, snapshot } = state.value;
  const byName = new Map(snapshot.packages.map((each) => [each.name, each]));
  const common = source.blobs.filter(({ path }) => COMMON.includes(path)).map(({ id }) => id);
  const filesOf = (dir: string) =>
    source.blobs.filter(({ path }) => path.startsWith(`${dir}/`) && !path.endsWith('.md'));
  const ownSeals = new Map<string, string>();
  const ownSeal = (dir: string): string => {
    const known = ownSeals.get(dir) ?? hashOf(filesOf(dir).map(({ path, id }) => `${path} ${id}`));
    ownSeals.set(dir, known);
    return known;
  };
  const needed = (name: string, seen: Set<string>): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const { to } of byName.get(name)?.edges ?? []) needed(to, seen);
    return seen;
  };
  const subjects = snapshot.packages
    .filter(({ kind }) => kind !== 'standalone')
    .map(({ name, dir }) => {
      const all = [...needed(name, new Set())].flatMap((each) => byName.get(each)?.dir ?? []);
      const blobs = filesOf(dir).filter(({ path }) => SOURCE.test(path) && !TEST.test(path));
      const texts = source.read(blobs);
      return {
        dir,
        seal: hashOf([...common, ...all.map(ownSeal).toSorted()]),
        isRecorded: !filesOf(dir).some(({ path }) => path.endsWith('.tsx')),
        source: new Map(blobs.map(({ path, id }) => [path.slice(dir.length + 1), texts.get(id) ?? ''])),
      };
    });
  return { ok: true, value: subjects };
};

const hashOf = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');
