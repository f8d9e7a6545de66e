import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Ticks of a clock that runs a hundred times a second on every Linux of today. */
const TICKS = 100;

/** How many cores this process may use. */
export const countCores = (): number => availableParallelism();

/**
 * Milliseconds that this thread has worked. The calibration goes by these: where other programs run beside it, it takes two to
 * four times as long, and a check that is too slow would pass as one of a slow machine.
 */
export const readThreadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** CPU-seconds of all processes that this one has started and that have ended, as Linux says; undefined elsewhere. */
export const readChildCpu = (): number | undefined => {
  // The name in the second field may have spaces; what follows it is one word each, from the state on.
  const words = readText('/proc/self/stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return inSeconds([words?.[13], words?.[14]]);
};

/** CPU-seconds that all programs of the machine have used since it started, as Linux says; undefined elsewhere. */
export const readMachineCpu = (): number | undefined => {
  // User, nice, system, idle, waiting for disks, and interrupts of two kinds.
  const words = readText('/proc/stat')?.split(/\s+/, 8);
  return inSeconds([words?.[1], words?.[2], words?.[3], words?.[6], words?.[7]]);
};

const inSeconds = (words: readonly (string | undefined)[]): number | undefined => {
  const ticks = words.reduce((sum, word) => sum + Number(word), 0);
  return Number.isFinite(ticks) ? ticks / TICKS : undefined;
};

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
