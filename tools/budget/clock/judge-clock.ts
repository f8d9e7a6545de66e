import type { Finding } from '@acme/tools-findings';
import { fitFinding } from '@acme/tools-findings';
import { seconds } from '../judge/describe-culprit.ts';
import { CONFIDENCE, type Comparison, isSlower } from './compare-runs.ts';

/** What was measured of a cold check. */
export interface ClockFacts {
  wallSeconds: number;
  cpuSeconds: number | undefined;
  /** How many times longer this machine takes than the reference. */
  machine: number;
  predictedSeconds: number;
  ceilingSeconds: number;
  /** Against the base, where it was compared. */
  compared?: { wall: Comparison; cpu: Comparison | undefined; pairs: number; base: string };
  /** The task that became slowest against the base, and by how many seconds. */
  slowest?: { task: string; seconds: number; file: string };
}

export const CLOCK_RULE = 'budget-clock';

/** A check that takes so many times as long as predicted is compared with its base: something in it cannot be seen in the tree. */
const SUSPICIOUS = 1.3;

export const isSuspicious = ({ wallSeconds, machine, predictedSeconds }: ClockFacts): boolean =>
  wallSeconds / machine > SUSPICIOUS * predictedSeconds;

/** Over the ceiling, or surely and by more than is tolerated slower than the base. */
export const judgeClock = (facts: ClockFacts): Finding[] => {
  const { wallSeconds, machine, ceilingSeconds, compared, slowest } = facts;
  const reference = wallSeconds / machine;
  const file = slowest?.file ?? 'harness.config.ts';
  const where = slowest ? `; '${slowest.task}' takes ${seconds(slowest.seconds)} more` : '';
  const say = (what: string, why: string): Finding =>
    fitFinding({
      rule: CLOCK_RULE,
      severity: 'error',
      file,
      what: `${what}${where}.`,
      why,
      fix: slowest ? `make '${slowest.task}' as quick as it was, or test less with it.` : REPAIR,
      docs: `docs/checks/${CLOCK_RULE}.md`,
    });
  const findings: Finding[] = [];
  if (reference > ceilingSeconds) {
    const what = `a cold check takes ${seconds(reference)} of the reference machine, over the ceiling of ${seconds(ceilingSeconds)}`;
    findings.push(say(what, 'a check that is slower is not run after every edit.'));
  }
  const slower = compared && [compared.wall, compared.cpu].find((each) => each !== undefined && isSlower(each));
  if (compared && slower && findings.length === 0) {
    const kind = slower === compared.wall ? 'time' : 'CPU time';
    const what = `a cold check takes ${slower.factor.toFixed(2)} times the ${kind} of ${compared.base}, surely ${slower.atLeast.toFixed(2)} (${CONFIDENCE * 100} %, ${compared.pairs} pairs)`;
    findings.push(say(what, 'every later check waits that much longer.'));
  }
  return findings;
};

const REPAIR = 'take the first repairs of pnpm harness budget plan; see what is slow in the log of the check.';

/** One line or two: what was measured, and what the comparison says. */
export const renderClock = (facts: ClockFacts, tookSeconds: number): string => {
  const { wallSeconds, cpuSeconds, machine, predictedSeconds, ceilingSeconds, compared } = facts;
  const cpu = cpuSeconds === undefined ? '' : `, ${seconds(cpuSeconds)} of CPU`;
  const range = (each: Comparison): string =>
    `${each.factor.toFixed(2)} (${each.atLeast.toFixed(2)} to ${each.atMost.toFixed(2)} at ${CONFIDENCE * 100} %)`;
  return [
    `clock: a cold check takes ${seconds(wallSeconds)}${cpu} on a machine ${machine.toFixed(2)} times as slow as the reference: ${seconds(wallSeconds / machine)} of ${seconds(ceilingSeconds)}, predicted ${seconds(predictedSeconds)}`,
    ...(compared
      ? [
          `against ${compared.base}, ${compared.pairs} pairs: time ${range(compared.wall)}${compared.cpu ? `, CPU ${range(compared.cpu)}` : ''}`,
        ]
      : []),
    `measured in ${seconds(tookSeconds)}`,
    '',
  ].join('\n');
};
