import { type Comparison, compareRuns, isSlower, isSurelyFine, isSurelySlower, LOOKS } from './compare-runs.ts';

/** One cold check: seconds that it took, and CPU-seconds of all its processes, undefined where the system does not say. */
export interface Clocked {
  wallSeconds: number;
  cpuSeconds: number | undefined;
}

/** A cold check of the base and one of what is now, side by side. */
export interface CheckPair {
  base: Clocked;
  now: Clocked;
}

/** What the pairs say so far. */
export interface Weighed {
  wall: Comparison;
  /** Undefined where one of the runs has no CPU time. */
  cpu: Comparison | undefined;
  /** `more` asks for another pair; `open` is the end without certainty: no slowdown is proven. */
  verdict: 'slower' | 'fine' | 'open' | 'more';
  pairs: number;
}

/**
 * Weighs the pairs that were run so far. CPU time decides, for load beside the check does less to it: slower is what is
 * significantly slower and by more than is tolerated. Time decides alone where there is no CPU time; beside it, for a test that
 * waits has none, it needs to be slower by more than is tolerated for sure.
 */
export const weighPairs = (pairs: readonly CheckPair[]): Weighed => {
  const wall = compareRuns(pairs.map(({ base, now }) => ({ before: base.wallSeconds, now: now.wallSeconds })));
  const cpus = pairs.flatMap(({ base, now }) =>
    isKnown(base.cpuSeconds) && isKnown(now.cpuSeconds) ? [{ before: base.cpuSeconds, now: now.cpuSeconds }] : [],
  );
  const cpu = cpus.length === pairs.length && pairs.length > 0 ? compareRuns(cpus) : undefined;
  return { wall, cpu, verdict: decide(wall, cpu, pairs.length), pairs: pairs.length };
};

/** Some systems say 0, whatever was done: no ratio of that says anything. */
const isKnown = (cpuSeconds: number | undefined): cpuSeconds is number => cpuSeconds !== undefined && cpuSeconds > 0;

const decide = (wall: Comparison, cpu: Comparison | undefined, pairs: number): Weighed['verdict'] => {
  if (!LOOKS.some((look) => look === pairs)) return pairs < Math.max(...LOOKS) ? 'more' : 'open';
  if (isSlower(cpu ?? wall) || isSurelySlower(wall)) return 'slower';
  if (isSurelyFine(cpu ?? wall)) return 'fine';
  return pairs === Math.max(...LOOKS) ? 'open' : 'more';
};
