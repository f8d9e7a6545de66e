import type { Failure, Finding, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { findBase, listEarlier } from './facts/find-base.ts';
import { openCommit } from './facts/open-commit.ts';
import { openMemory } from './facts/open-memory.ts';
import { openWorkingTree } from './facts/open-working-tree.ts';
import { readSnapshot, type Snapshot } from './facts/read-snapshot.ts';
import type { FactsMemory } from './facts/read-tree-facts.ts';
import type { BlobSource } from './facts/tree.ts';
import { judgeChange, type Verdict } from './judge/judge-change.ts';
import { isRaised, stricterBudget } from './judge/stricter-budget.ts';
import { type Coefficients, parseCoefficients } from './model/coefficients.ts';
import { readBaseSpec } from './read-base-spec.ts';

const SPEC_FILE = 'harness.config.ts';

/** The shape tier of one workspace, and what it was compared with. */
export interface BudgetReport extends Verdict {
  /** Undefined for a first commit. */
  base: string | undefined;
  /** For people: what `base` is. */
  baseName: string;
  packages: number;
  /** Folders of packages, by name. */
  dirs: ReadonlyMap<string, string>;
  /** Files that differ from the base, in any way. */
  changed: ReadonlySet<string>;
  findings: Finding[];
}

/** The working tree as the budget sees it. */
export interface Current {
  snapshot: Snapshot;
  model: Coefficients;
}

/** Reads the working tree at `root` (absolute) and the model that is written down in it. */
export const readCurrent = (root: string, spec: HarnessSpec): Outcome<Current> => {
  const source = openWorkingTree(root);
  if (!source.ok) return source;
  const memory = openMemory(root);
  const snapshot = readSnapshot(spec, source.value, memory);
  memory.keep();
  if (!snapshot.ok) return snapshot;
  const model = readModel(source.value, spec.budget.coefficients);
  return model.ok ? { ok: true, value: { snapshot: snapshot.value, model: model.value } } : model;
};

/**
 * Judges the change under way at `root` (absolute), where `main` is the main branch. The model and the ceilings are those of
 * the base as far as it has them: who edits them in the same change gains nothing by that.
 */
export const readBudget = async (
  root: string,
  spec: HarnessSpec,
  { main, cold = false }: { main: string | undefined; cold?: boolean },
): Promise<Outcome<BudgetReport>> => {
  const source = openWorkingTree(root);
  if (!source.ok) return source;
  const memory = openMemory(root, cold);
  const now = readSnapshot(spec, source.value, memory);
  if (!now.ok) return now;
  const model = readModel(source.value, spec.budget.coefficients);
  if (!model.ok) return model;
  const isEdited = (head: string): boolean => {
    const committed = openCommit(root, head);
    return committed.ok && isDifferent(committed.value, source.value);
  };
  const base = findBase(root, main, isEdited);
  if (!base.ok) return base;
  const { commit, name } = base.value;
  const before = commit === undefined ? NOTHING : await readBase(root, spec, commit, memory);
  memory.keep();
  if (!before.ok) return before;
  const old = before.value;
  const isFirst = commit !== undefined && old === undefined;
  const verdict = judgeChange(
    old ? stricterBudget(spec.budget, old.spec.budget) : spec.budget,
    old?.model ?? model.value,
    old?.snapshot,
    now.value,
  );
  return {
    ok: true,
    value: {
      ...verdict,
      notes: [...verdict.notes, ...(old ? describeEdits(spec, old, now.value) : [])],
      base: old?.commit,
      baseName: describeBase(name, { isFirst, isEarlier: old !== undefined && old.commit !== commit }),
      packages: now.value.packages.length,
      dirs: new Map(now.value.packages.map((each) => [each.name, each.dir])),
      changed: new Set(old ? listChanged(old.snapshot, now.value) : []),
    },
  };
};

const describeBase = (name: string, { isFirst, isEarlier }: { isFirst: boolean; isEarlier: boolean }): string => {
  if (isFirst) return `${name} has no budget`;
  return isEarlier ? `the nearest that can be read before ${name}` : name;
};

interface BaseState {
  commit: string;
  snapshot: Snapshot;
  spec: HarnessSpec;
  /** Undefined where the base has none. */
  model: Coefficients | undefined;
}

const NOTHING: Outcome<BaseState | undefined> = { ok: true, value: undefined };

/** The tree of the base, or of the nearest commit before it that can be read. */
const readBase = async (
  root: string,
  spec: HarnessSpec,
  commit: string,
  memory: FactsMemory,
): Promise<Outcome<BaseState | undefined>> => {
  const failures: Failure[] = [];
  for (const each of [commit, ...listEarlier(root, commit)]) {
    const source = openCommit(root, each);
    if (!source.ok) return source;
    // Before there was a spec there was no budget to keep to.
    if (!source.value.blobs.some(({ path }) => path === SPEC_FILE)) return NOTHING;
    const own = await readSpecAt(root, source.value, spec);
    const snapshot = readSnapshot(own, source.value, memory);
    if (!snapshot.ok) failures.push(...snapshot.failures);
    else {
      const model = readModel(source.value, own.budget.coefficients);
      const state = { commit: each, snapshot: snapshot.value, spec: own, model: model.ok ? model.value : undefined };
      return { ok: true, value: state };
    }
  }
  const [first] = failures;
  const message = `Neither the base ${commit.slice(0, 12)} nor a commit before it can be read. ${first?.message ?? ''}`;
  return { ok: false, failures: [{ code: 'budget-base-broken', message, hint: 'Repair the main branch first.' }] };
};

const readSpecAt = async (root: string, source: BlobSource, spec: HarnessSpec): Promise<HarnessSpec> => {
  const blob = source.blobs.find(({ path }) => path === SPEC_FILE);
  const text = blob && source.read([blob]).get(blob.id);
  return (blob && text !== undefined ? await readBaseSpec(root, blob.id, text) : undefined) ?? spec;
};

const readModel = (source: BlobSource, file: string): Outcome<Coefficients> => {
  const blob = source.blobs.find(({ path }) => path === file);
  return parseCoefficients(file, blob && source.read([blob]).get(blob.id));
};

/** What decides the verdict, and is changed together with what it judges. */
const describeEdits = (spec: HarnessSpec, old: BaseState, now: Snapshot): string[] => {
  const raised = isRaised(spec.budget, old.spec.budget);
  const file = spec.budget.coefficients;
  const isRefitted = old.model !== undefined && old.snapshot.tree.files.get(file) !== now.tree.files.get(file);
  return [
    ...(raised ? ['this change raises ceilings: those of the base judge it, the new ones the next'] : []),
    ...(isRefitted ? [`this change edits ${file}: that of the base judges it, the new one the next`] : []),
  ];
};

const isDifferent = (left: BlobSource, right: BlobSource): boolean =>
  left.blobs.length !== right.blobs.length ||
  left.blobs.some(({ path, id }, index) => path !== right.blobs[index]?.path || id !== right.blobs[index]?.id);

const listChanged = (before: Snapshot, now: Snapshot): string[] =>
  [...new Set([...before.tree.files.keys(), ...now.tree.files.keys()])].filter(
    (file) => before.tree.files.get(file) !== now.tree.files.get(file),
  );
