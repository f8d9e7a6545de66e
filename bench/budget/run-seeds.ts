import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { succeed } from '../run-program.ts';
import type { Files } from './plant.ts';
import type { Seed } from './seeds.ts';

interface Finding {
  rule: string;
  severity: string;
  file: string;
  what: string;
}

interface Metric {
  before: number | undefined;
  now: number;
}

interface Spec {
  scope: string;
  budget: { ceilingSeconds: number; shape: object };
}

type Outcome<Value> = { ok: true; value: Value } | { ok: false; failures: { message: string }[] };

interface Blob {
  path: string;
  id: string;
}

/** The parts of the workspace's own budget that are driven here. */
interface Budget {
  readSnapshot: (spec: Spec, source: object, memory: object) => Outcome<object>;
  judgeChange: (
    budget: object,
    model: unknown,
    before: object | undefined,
    now: object,
  ) => { findings: Finding[]; judgements: Record<string, Metric> };
}

/** The rules of edges between packages, which a check runs beside the budget. */
interface Rules {
  drawTree: (files: Files) => object;
  buildWorkspace: (spec: Spec, tree: object) => Outcome<object>;
  graphRules: readonly { name: string; check: (workspace: object) => Finding[] }[];
}

/** What became of one seed. */
export interface Verdict {
  seed: Seed;
  findings: Finding[];
  /** What the budget lets through, but not the rules of edges: it is not allowed at all. */
  forbidden: Finding | undefined;
  /** The culprit is what the first finding is about. */
  isNamed: boolean;
  /** By which share it raises the number that it raises most. */
  rise: number;
  milliseconds: number;
}

/** So far is every number from its ceiling: a workspace that is well below is told of nothing. */
const ROOM = 1.5;

/** Judges each seed against the workspace at `root` (absolute), in memory: nothing is written there. */
export const runSeeds = async (root: string, seeds: readonly Seed[]): Promise<Verdict[]> => {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href);
  const { readSnapshot }: Pick<Budget, 'readSnapshot'> = await load('tools/budget/facts/read-snapshot.ts');
  const { judgeChange }: Pick<Budget, 'judgeChange'> = await load('tools/budget/judge/judge-change.ts');
  const { loadSpec }: { loadSpec: (root: string) => Promise<Outcome<Spec>> } = await load('tools/spec/load-spec.ts');
  const rules: Rules = await load('tools/graph-rules/index.ts');
  const spec = valueOf(await loadSpec(root));
  const model: unknown = JSON.parse(readFileSync(join(root, 'tools/budget/coefficients.json'), 'utf8'));
  const files = await readFiles(root);
  const memory = rememberFacts();
  const snapshotOf = (drawn: Files): object => valueOf(readSnapshot(spec, drawSource(drawn), memory));
  const before = snapshotOf(files);
  const budget = tighten(spec.budget, judgeChange(spec.budget, model, undefined, before).judgements);
  return seeds.map((seed) => {
    const planted = seed.plant(files, spec.scope);
    const now = snapshotOf(planted);
    const started = performance.now();
    const { findings, judgements } = judgeChange(budget, model, before, now);
    const [first] = findings;
    const isNamed = first !== undefined && isCulprit(first.file, seed);
    const rises = Object.values(judgements).map((each) => each.now / (each.before ?? each.now) - 1);
    const milliseconds = performance.now() - started;
    const forbidden =
      findings.length === 0 && seed.culprit !== undefined
        ? findForbidden(rules, spec, planted, seed.culprit)
        : undefined;
    return { seed, findings, forbidden, isNamed, rise: Math.max(...rises), milliseconds };
  });
};

/** Of the layout alone: that the manifest of the culprit may not have what it has now. */
const findForbidden = (rules: Rules, spec: Spec, planted: Files, culprit: string): Finding | undefined => {
  const workspace = valueOf(rules.buildWorkspace(spec, rules.drawTree(planted)));
  const edges = rules.graphRules.find(({ name }) => name === 'layer-edges');
  return edges?.check(workspace).find(({ file }) => file === `${culprit}/package.json`);
};

const isCulprit = (file: string, { culprit, at }: Seed): boolean =>
  culprit !== undefined &&
  file.startsWith(`${culprit}/`) &&
  (at === undefined || (at === 'import' ? /\/seed-[^/]+$/.test(file) : file === `${culprit}/package.json`));

const tighten = (budget: Spec['budget'], now: Record<string, Metric>): object => {
  const ceiling = (id: string): number => (now[id]?.now ?? 0) * ROOM;
  return {
    ...budget,
    ceilingSeconds: ceiling('cold'),
    shape: {
      criticalPathSeconds: ceiling('path'),
      editSeconds: ceiling('edit'),
      blastSeconds: ceiling('blast'),
      largestBlastSeconds: ceiling('hub'),
      packageSeconds: ceiling('package'),
    },
  };
};

const readFiles = async (root: string): Promise<Files> => {
  const { stdout: listed } = await succeed('git', ['ls-files', '-z'], root);
  const paths = listed.split('\0').filter((path) => /^(?:packages|tools)\/.*\.(?:tsx?|json)$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
};

const drawSource = (files: Files): object => ({
  blobs: Object.entries(files)
    .map(([path, text]) => ({ path, id: createHash('sha1').update(text).digest('hex') }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  read: (wanted: readonly Blob[]) => new Map(wanted.map(({ path, id }) => [id, files[path] ?? ''])),
});

const rememberFacts = (): object => {
  const known = new Map<string, unknown>();
  return {
    get: ({ path, id }: Blob): unknown => known.get(`${id} ${path}`),
    set: ({ path, id }: Blob, facts: unknown): void => void known.set(`${id} ${path}`, facts),
  };
};

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.failures.map(({ message }) => message).join(' '));
};
