import type { Failure } from '@acme/tools-findings';

/** What the counters of the system may be off by, as a share and in seconds. */
const SLACK = { share: 1.1, seconds: 1 };

/**
 * Why a measurement cannot be: the clock stood still or went back, as it does where a machine is halted and goes on, or the
 * CPU was used for longer than there was time. Undefined where it can.
 */
export const describeImplausible = (run: {
  wallSeconds: number;
  cpuSeconds: number | undefined;
  cores: number;
}): Failure | undefined => {
  const { wallSeconds, cpuSeconds = 0, cores } = run;
  const most = SLACK.share * cores * wallSeconds + SLACK.seconds;
  if (wallSeconds > 0 && cpuSeconds >= 0 && cpuSeconds <= most) return undefined;
  return {
    code: 'clock-jumped',
    message: `A cold check took ${cpuSeconds.toFixed(1)} s of CPU in ${wallSeconds.toFixed(1)} s on ${cores} cores, which cannot be: the clock of this machine jumped.`,
    hint: 'Measure again while the machine is neither halted nor moved.',
  };
};
