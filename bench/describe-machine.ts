import { cpus, loadavg, totalmem } from 'node:os';

/** The machine and what ran beside the benchmark, for the line above a table. */
export const describeMachine = (): string => {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}, load average ${loadavg()[0]?.toFixed(1)} at the end`;
};
