import {
  type CheckPair,
  type ClockedRun,
  type ClockFacts,
  isBusy,
  isOverCeiling,
  isSuspicious,
  type Weighed,
} from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import { compareTrees, type TreePair } from './compare-trees.ts';
import { findSlowest } from './find-slowest.ts';
import type { ClockedCheck } from './measure-check.ts';
import type { BaseTree } from './open-base-tree.ts';

/** What is to be measured. */
export interface ClockJob {
  /** The workspace, absolute. */
  root: string;
  /** Undefined for a first commit. */
  base: { commit: string; name: string } | undefined;
  /** Folders of packages, by name. */
  dirs: ReadonlyMap<string, string>;
  predictedSeconds: number;
  ceilingSeconds: number;
  cores: number;
  /** Compare with the base whatever one run of each says. */
  compare: boolean;
  limitMs: number;
}

/** What measures. */
export interface ClockTools {
  /** In milliseconds, of a clock that nobody sets. */
  now: () => number;
  /** How many times longer this machine takes than the reference, right now. */
  calibrate: () => number;
  measure: (root: string, limitMs: number) => Promise<Outcome<ClockedCheck>>;
  openBase: (root: string, commit: string, limitMs: number) => Promise<Outcome<BaseTree>>;
}

/** What was measured, and all pairs that were compared. */
export interface Clock {
  facts: ClockFacts;
  pairs: CheckPair[];
}

/** As often a check is measured that is over the ceiling: only one that never keeps to it is too slow. */
const RUNS_OVER = 3;

/** Measures within the time that there is; what cannot be measured in it is a failure, never a pass. */
export const runClock = async (job: ClockJob, tools: ClockTools): Promise<Outcome<Clock>> => {
  const end = tools.now() + job.limitMs;
  let done = 'after no run';
  const inTime = async <Value>(work: (limitMs: number) => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const left = end - tools.now();
    const outcome = left > 0 ? await work(left) : undefined;
    return outcome && (outcome.ok || tools.now() < end) ? outcome : describeLate(job.limitMs, done);
  };
  const measure = (root: string): Promise<Outcome<ClockedCheck>> => inTime((limitMs) => tools.measure(root, limitMs));

  const before = tools.calibrate();
  const first = await measure(job.root);
  if (!first.ok) return first;
  const runs = [first.value];
  const { predictedSeconds, ceilingSeconds, cores, base } = job;
  const machine = (before + tools.calibrate()) / 2;
  const listFacts = (): ClockFacts => ({
    runs: runs.map(plain),
    cores,
    machine,
    predictedSeconds,
    ceilingSeconds,
    base: base?.name,
  });
  while (isOverCeiling(listFacts()) && runs.length < RUNS_OVER) {
    done = `after ${runs.length} of ${RUNS_OVER} runs, all over the ceiling`;
    const again = await measure(job.root);
    if (!again.ok) return again;
    runs.push(again.value);
  }
  const facts = listFacts();
  const isOver = isOverCeiling(facts);
  if (isOver && isBusy(facts)) return describeBusy(facts);
  if (!base) return { ok: true, value: { facts, pairs: [] } };

  done = 'before the base was measured';
  const tree = await inTime((limitMs) => tools.openBase(job.root, base.commit, limitMs));
  if (!tree.ok) return isOver ? { ok: true, value: { facts, pairs: [] } } : tree;
  try {
    const [probe, again] = await Promise.all([measure(tree.value.root), measure(job.root)]);
    if (!probe.ok) return isOver ? { ok: true, value: { facts, pairs: [] } } : ofBase(probe, base.name);
    if (!again.ok) return again;
    const one = { base: probe.value, now: again.value };
    const known = { ...facts, probe: plainPair(one), ...slowestOf([one], job) };
    if (isOver || !(job.compare || isSuspicious(one))) return { ok: true, value: { facts: known, pairs: [] } };
    done = 'before the first pair was compared';
    const tell = (weighed: Weighed): void => void (done = `after ${weighed.pairs} of up to ten pairs`);
    const compared = await compareTrees({ base: tree.value.root, now: job.root }, measure, tell);
    if (!compared.ok) return compared;
    const { pairs, weighed } = compared.value;
    return {
      ok: true,
      value: { facts: { ...known, compared: weighed, ...slowestOf(pairs, job) }, pairs: pairs.map(plainPair) },
    };
  } finally {
    tree.value.close();
  }
};

const plain = ({ wallSeconds, cpuSeconds, besideCores }: ClockedCheck): ClockedRun => ({
  wallSeconds,
  cpuSeconds,
  besideCores,
});

const plainPair = ({ base, now }: TreePair): CheckPair => ({ base: plain(base), now: plain(now) });

const slowestOf = (pairs: readonly TreePair[], { dirs }: ClockJob): Pick<ClockFacts, 'slowest'> => {
  const tasks = pairs.map((pair) => ({ before: pair.base.tasks, now: pair.now.tasks }));
  const slowest = findSlowest(tasks, dirs);
  return slowest ? { slowest } : {};
};

const ofBase = (outcome: Extract<Outcome<never>, { ok: false }>, name: string): Outcome<never> => ({
  ok: false,
  failures: outcome.failures.map((failure) => ({
    ...failure,
    message: `${name} cannot be compared with. ${failure.message}`,
    hint: `${failure.hint} The main branch comes first.`,
  })),
});

const describeBusy = ({ runs, cores }: ClockFacts): Outcome<never> => {
  const beside = Math.min(...runs.map(({ besideCores = 0 }) => besideCores)).toFixed(1);
  const message = `A cold check was over the ceiling ${runs.length} times, but other programs kept ${beside} of ${cores} cores busy or more, so that says nothing.`;
  return {
    ok: false,
    failures: [{ code: 'clock-busy', message, hint: 'Measure again where less else runs.' }],
  };
};

const describeLate = (limitMs: number, done: string): Outcome<never> => ({
  ok: false,
  failures: [
    {
      code: 'clock-late',
      message: `The ${limitMs / 60_000} minutes of the clock were over before its verdict, ${done}.`,
      hint: 'Give it more with --minutes, or let it run where less else runs.',
    },
  ],
});
