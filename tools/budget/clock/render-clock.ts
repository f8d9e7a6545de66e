import { seconds } from '../judge/describe-culprit.ts';
import { CONFIDENCE, type Comparison, TOLERATED } from './compare-runs.ts';
import { type ClockFacts, type ClockedRun, referenceSeconds } from './judge-clock.ts';
import type { Clocked, Weighed } from './weigh-pairs.ts';

/** What was measured, what the comparison says, and what measuring took: a line each. */
export const renderClock = (facts: ClockFacts, tookSeconds: number): string => {
  const { machine, predictedSeconds, ceilingSeconds, base, probe, compared } = facts;
  const many = facts.runs.length > 1 ? `, the quickest of ${facts.runs.length}` : '';
  return [
    ...facts.runs.map((run) => `clock: a cold check takes ${renderRun(run, facts.cores)}`),
    `this machine takes ${machine.toFixed(2)} times as long as the reference: ${seconds(referenceSeconds(facts))} of ${seconds(ceilingSeconds)}${many}, predicted ${seconds(predictedSeconds)}`,
    ...(probe
      ? [`side by side, ${base} takes ${describeTimes(probe.base)}, and this takes ${describeTimes(probe.now)}`]
      : []),
    ...(base === undefined ? ['there is no earlier commit to compare it with'] : []),
    ...(compared ? describeComparison(compared, base ?? '') : []),
    `measured in ${seconds(tookSeconds)}`,
    '',
  ].join('\n');
};

/** One cold check, on a machine of so many cores. */
export const renderRun = (run: ClockedRun, cores: number): string => {
  const beside = run.besideCores === undefined ? '' : `; other programs kept ${run.besideCores.toFixed(1)}`;
  return `${describeTimes(run)}${beside && `${beside} of ${cores} cores busy`}`;
};

const describeTimes = ({ wallSeconds, cpuSeconds }: Clocked): string =>
  `${seconds(wallSeconds)}${cpuSeconds === undefined ? '' : `, ${seconds(cpuSeconds)} of CPU`}`;

const describeComparison = ({ wall, cpu, pairs, verdict }: Weighed, base: string): string[] => {
  const range = ({ factor, atLeast, atMost }: Comparison): string =>
    `${factor.toFixed(2)} (${atLeast.toFixed(2)} to ${atMost.toFixed(2)} at ${CONFIDENCE * 100} %)`;
  const percent = `${Math.round((TOLERATED - 1) * 100)} %`;
  const said = {
    slower: `slower by more than ${percent}`,
    fine: `surely not slower by more than ${percent}`,
    open: `no slowdown of more than ${percent} is proven, nor that there is none`,
    more: 'not decided',
  }[verdict];
  const times = `${cpu ? `CPU ${range(cpu)}, ` : ''}time ${range(wall)}`;
  return [`against ${base}, ${pairs} pairs: ${times}: ${said}`];
};
