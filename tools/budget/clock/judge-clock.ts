import type { Finding } from '@acme/tools-findings';
import { fitFinding } from '@acme/tools-findings';
import { seconds } from '../judge/describe-culprit.ts';
import { CONFIDENCE, isSlower } from './compare-runs.ts';
import type { CheckPair, Clocked, Weighed } from './weigh-pairs.ts';

/** A cold check of the working tree, and how many cores other programs kept busy meanwhile; undefined where the system does not say. */
export interface ClockedRun extends Clocked {
  besideCores: number | undefined;
}

/** What was measured. */
export interface ClockFacts {
  /** In the order in which they ran, at least one. The quickest counts against the ceiling: what runs beside a check only makes it longer. */
  runs: readonly ClockedRun[];
  cores: number;
  /** How many times longer this machine takes than the reference, by the calibration right before and after the first run. */
  machine: number;
  predictedSeconds: number;
  ceilingSeconds: number;
  /** What it is compared with, for people; undefined for a first commit. */
  base: string | undefined;
  /** One pair, which only says whether a comparison is worth it. */
  probe?: CheckPair;
  /** Against the base, where that was worth it. */
  compared?: Weighed;
  /** The task that takes most longer than at the base, and by how many seconds. */
  slowest?: { task: string; seconds: number; file: string };
}

export const CLOCK_RULE = 'budget-clock';

/** A rise in one pair that is worth a comparison: a twentieth of CPU time, much more of time. */
const SUSPICIOUS = { cpu: 1.05, wall: 1.3 };

/** The quickest run, in seconds of the reference machine. */
export const referenceSeconds = ({ runs, machine }: ClockFacts): number => quickest(runs) / machine;

export const isOverCeiling = (facts: ClockFacts): boolean => referenceSeconds(facts) > facts.ceilingSeconds;

/** Of the cores: with more of them taken by others, time says little of a check that needs them all. */
const QUIET = 0.15;

/** Whether other programs took that much of the machine in every run; a check that is over the ceiling may then be innocent. */
export const isBusy = ({ runs, cores }: ClockFacts): boolean =>
  runs.every(({ besideCores = 0 }) => besideCores > QUIET * cores);

/** Whether one pair says that it may have become slower than the base. */
export const isSuspicious = ({ base, now }: CheckPair): boolean => {
  const isLonger = now.wallSeconds > SUSPICIOUS.wall * base.wallSeconds;
  if (base.cpuSeconds === undefined || now.cpuSeconds === undefined) return isLonger;
  return isLonger || now.cpuSeconds > SUSPICIOUS.cpu * base.cpuSeconds;
};

/** Over the ceiling, or slower than the base. */
export const judgeClock = (facts: ClockFacts): Finding[] => {
  const { runs, ceilingSeconds, compared, slowest } = facts;
  const where = slowest ? `; '${slowest.task}' takes ${seconds(slowest.seconds)} more` : '';
  const say = (what: string, why: string): Finding =>
    fitFinding({
      rule: CLOCK_RULE,
      severity: 'error',
      file: slowest?.file ?? 'harness.config.ts',
      what: `${what}${where}.`,
      why,
      fix: `${slowest ? `make '${slowest.task}' as quick as it was, or test less with it.` : REPAIR} No waiver pays for this.`,
      docs: `docs/checks/${CLOCK_RULE}.md`,
    });
  if (isOverCeiling(facts)) {
    const many = runs.length > 1 ? `, the quickest of ${runs.length}` : '';
    const what = `a cold check takes ${seconds(referenceSeconds(facts))} of the reference machine${many}, over the ceiling of ${seconds(ceilingSeconds)}`;
    return [say(what, 'a check that is slower is not run after every edit.')];
  }
  if (compared?.verdict !== 'slower') return [];
  const { cpu, wall, pairs } = compared;
  const [kind, by] = cpu && isSlower(cpu) ? ['CPU time', cpu] : ['time', wall];
  const sure = `surely ${by.atLeast.toFixed(2)} (${CONFIDENCE * 100} %, ${pairs} pairs)`;
  const what = `a cold check takes ${by.factor.toFixed(2)} times the ${kind} of ${facts.base}, ${sure}`;
  return [say(what, 'every later check waits that much longer.')];
};

const REPAIR = 'take the first repairs of pnpm harness budget plan; see what is slow in the log of the check.';

const quickest = (runs: readonly Clocked[]): number => Math.min(...runs.map(({ wallSeconds }) => wallSeconds));
