import { cpus, loadavg, totalmem } from 'node:os';
import { calibrate, REFERENCE_SECONDS } from '@acme/tools-budget';
import { median } from './summarize.ts';

const CALIBRATIONS = 11;

/**
 * The machine and what ran beside the benchmark, for the line above a table. A shared machine is not as fast one day as the
 * next: how many times as long as the reference machine it takes for the calibration, now, is what makes tables comparable.
 */
export const describeMachine = (): string => {
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  const seconds = median(Array.from({ length: CALIBRATIONS }, () => calibrate(() => performance.now())));
  const factor = (seconds / REFERENCE_SECONDS).toFixed(2);
  return `${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}, load average ${load} at the end, ${factor} × the time of the reference machine`;
};
