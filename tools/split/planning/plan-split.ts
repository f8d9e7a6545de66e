import type { Failure, Outcome } from '@acme/tools-findings';
import type { Weight, Costs } from '@acme/tools-budget';
import { planPart } from '@acme/tools-generators';
import { buildWorkspace } from '@acme/tools-graph-rules';
import { clusterFiles } from '../cutting/cluster-files.ts';
import type { Cluster } from '../cutting/file-graph.ts';
import { type Cut, listCuts } from '../cutting/list-cuts.ts';
import type { Anatomy } from './anatomy.ts';
import { assignFiles, type Assignment } from './assign-files.ts';
import { type Changes, changeTree } from './change-tree.ts';
import { type Candidate, completeSplit } from './complete-split.ts';
import { draftSplit } from './draft-split.ts';
import { explainWhole } from './explain-whole.ts';
import { findTarget } from './find-target.ts';
import { listPartNames } from './name-part.ts';
import { readAnatomy } from './read-anatomy.ts';
import { findNew } from './find-new.ts';
import type { Surroundings } from './settle-changes.ts';
import type { SplitPlan } from './split-plan.ts';

/** What workspaces with changes win by some model; `dirs` are the two parts. Undefined where it cannot say. */
export interface Scales {
  weigh: (changes: Changes, dirs: readonly string[]) => Weight | undefined;
  /** What the workspace and the parts cost, before and after. */
  measure: (changes: Changes, dirs: readonly string[]) => { before: Costs; after: Costs } | undefined;
}

const NO_SCALES: Scales = { weigh: () => undefined, measure: () => undefined };

/** Cuts that are written out in full; the first ones are the likeliest. */
const TRIED = 8;

/** This share of the best gain is as good, if the cut is cleaner. */
const NEARLY = 0.9;

/**
 * The split of the package called `named` that wins most, or a failure that says why there is none. It obeys every graph rule:
 * a cut that would bring a finding is none. The new package is called `as`, or by its files.
 */
export const planSplit = (
  around: Surroundings,
  { named, as }: { named: string; as: string | undefined },
  scales: Scales = NO_SCALES,
): Outcome<SplitPlan> => {
  const target = findTarget(around.spec, around.workspace, named);
  if (!target.ok) return target;
  const anatomy = readAnatomy(around.spec, target.value, around.tree.read);
  if (!anatomy.ok) return anatomy;
  const clusters = clusterFiles(anatomy.value.graph);
  const sizes = clusters.map(({ files }) =>
    files.reduce((sum, file) => sum + (around.tree.read(file)?.length ?? 0), 0),
  );
  const cuts = listCuts(clusters, sizes);
  if (cuts.length === 0) return { ok: false, failures: [explainWhole(anatomy.value)] };

  const failures: Failure[] = [];
  const candidates: (Candidate & { weight: Weight | undefined; score: number })[] = [];
  for (const cut of cuts) {
    if (candidates.length === TRIED) break;
    const drafted = tryCut(around, anatomy.value, { clusters, sizes, cut }, as);
    if (!drafted.ok) {
      failures.push(...drafted.failures);
      if (as !== undefined && failures.some(({ code }) => code.startsWith('name-'))) break;
      continue;
    }
    const { plan, changes } = drafted.value;
    const weight = scales.weigh(changes, [plan.old.dir, plan.part.dir]);
    candidates.push({ ...drafted.value, weight, score: weight?.score ?? 0 });
  }
  for (const { plan, changes, weight } of rank(candidates)) {
    const after = buildWorkspace(around.spec, changeTree(around.tree, changes), around.recall);
    if (!after.ok) return after;
    const [finding] = findNew(around.workspace, after.value, plan);
    if (!finding) {
      const costs = weight && scales.measure(changes, [plan.old.dir, plan.part.dir]);
      const gain = weight && costs ? { ...weight, ...costs } : undefined;
      return { ok: true, value: { ...plan, clusters: clusters.length, gain } };
    }
    failures.push({
      code: 'split-refused',
      message: `A split of ${plan.old.dir} would break ${finding.rule}: ${finding.file}: ${finding.what}`,
      hint: `Repair that first: ${finding.fix}`,
    });
  }
  return { ok: false, failures: failures.slice(0, 1) };
};

/** The best first. Of those that win nearly as much as the best, and of those that win nothing, the cleanest cut. */
const rank = <Each extends { score: number }>(candidates: readonly Each[]): Each[] => {
  const best = Math.max(...candidates.map(({ score }) => score));
  const isGood = ({ score }: Each): boolean => best <= 0 || score >= best * NEARLY;
  const rest = candidates.filter((each) => !isGood(each)).toSorted((left, right) => right.score - left.score);
  return [...candidates.filter(isGood), ...rest];
};

const tryCut = (
  around: Surroundings,
  anatomy: Anatomy,
  { clusters, sizes, cut }: { clusters: readonly Cluster[]; sizes: readonly number[]; cut: Cut },
  as: string | undefined,
): Outcome<Candidate> => {
  const assignment = assignFiles(anatomy, clusters, cut, movesLower(clusters, sizes, cut));
  const name = as === undefined ? chooseName(around, anatomy, assignment) : { ok: true as const, value: as };
  if (!name.ok) return name;
  const draft = draftSplit(around, anatomy, assignment, name.value);
  return draft.ok ? completeSplit(around, anatomy, assignment, draft.value) : draft;
};

/** What is pinned stays; else the smaller half goes. */
const movesLower = (clusters: readonly Cluster[], sizes: readonly number[], { lower, upper }: Cut): boolean => {
  if ([...lower].some((index) => clusters[index]?.isPinned)) return false;
  if ([...upper].some((index) => clusters[index]?.isPinned)) return true;
  const sizeOf = (indexes: ReadonlySet<number>): number =>
    [...indexes].reduce((sum, each) => sum + (sizes[each] ?? 0), 0);
  return sizeOf(lower) < sizeOf(upper);
};

const chooseName = ({ spec, tree }: Surroundings, { pkg, graph }: Anatomy, { moved }: Assignment): Outcome<string> => {
  const kept = graph.files.filter((file) => !moved.has(file));
  const avoid = [pkg.place?.owner, pkg.place?.kind].flatMap((word) => word?.split('-') ?? []);
  const names = listPartNames(
    graph.files.filter((file) => moved.has(file)),
    kept,
    avoid,
  );
  const exists = (path: string): boolean => tree.files.some((file) => file.startsWith(`${path}/`));
  const read = (path: string): string => tree.read(path) ?? '';
  const failures: Failure[] = [];
  for (const name of names) {
    const part = planPart(spec, { exists, list: () => [], read }, { of: pkg.dir, name, says: '' });
    if (part.ok) return { ok: true, value: name };
    failures.push(...part.failures);
  }
  const [first] = failures;
  const message = `No name for the new package follows from its files${first ? `: ${first.message}` : '.'}`;
  return { ok: false, failures: [{ code: 'name-missing', message, hint: 'Give it one: --as <name>.' }] };
};
