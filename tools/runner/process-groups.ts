import { constants } from 'node:os';

/** How a child is told to end when this process is: by a signal, and by force `graceMs` later. */
export interface Farewell {
  signal: NodeJS.Signals;
  graceMs: number;
}

/** The leaders of the groups that live, each with its way to be told. */
const groups = new Map<number, Farewell>();

/** How many ask to hear of signals while no group lives. */
let held = 0;

/** This process is about to end: what its children leave is no result any more. */
let isEnding = false;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sends a signal to all processes of the group that `leader` began; none may be left. Without groups (Windows) the
 * leader alone hears it.
 */
export const signalGroup = (leader: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, signal);
  } catch {
    // It has ended.
  }
};

/**
 * Sees to it that the group that `leader` began ends with this process, however that ends: only a signal that cannot be
 * heard leaves it behind. Gives the function to call when the leader is gone: it ends what that left, and says whether this
 * process goes on.
 */
export const keepGroup = (leader: number, farewell: Farewell): (() => boolean) => {
  if (groups.size === 0 && held === 0) listen();
  groups.set(leader, farewell);
  return () => {
    signalGroup(leader, 'SIGKILL');
    groups.delete(leader);
    if (groups.size === 0 && held === 0 && !isEnding) stopListening();
    return !isEnding;
  };
};

/**
 * Until the function that it gives is called, a signal ends this process by way of `exit`, where no group lives too: who has
 * something to take away listens to that.
 */
export const holdSignals = (): (() => void) => {
  if (groups.size === 0 && held === 0) listen();
  held += 1;
  return () => {
    held -= 1;
    if (groups.size === 0 && held === 0 && !isEnding) stopListening();
  };
};

const listen = (): void => {
  for (const signal of SIGNALS) process.on(signal, endAll);
  process.on('exit', killAll);
  process.on('disconnect', endWithParent);
};

const stopListening = (): void => {
  for (const signal of SIGNALS) process.off(signal, endAll);
  process.off('exit', killAll);
  process.off('disconnect', endWithParent);
};

const killAll = (): void => {
  for (const leader of groups.keys()) signalGroup(leader, 'SIGKILL');
};

/**
 * Ends this process as the signal would have, as soon as all groups are gone or have had their time. Told twice (npm passes
 * on what the terminal sends to all), it hurries no more.
 */
const endAll = (signal: NodeJS.Signals): void => {
  if (isEnding) return;
  isEnding = true;
  const code = 128 + (constants.signals[signal] ?? 0);
  for (const [leader, farewell] of groups) signalGroup(leader, farewell.signal);
  const grace = Math.max(0, ...[...groups.values()].map(({ graceMs }) => graceMs));
  setTimeout(() => process.exit(code), grace);
  setInterval(() => {
    if (groups.size === 0) process.exit(code);
  }, 20);
};

/** A batch worker whose Nx is gone works for nobody. */
const endWithParent = (): void => endAll('SIGTERM');

/** A group that lives or has ended, as a line of the file that `HARNESS_PROGRESS` names. */
export const printGroup = (step: 'group' | 'gone', leader: number): string => `${step} ${leader}\n`;

/** Ends the groups that `printGroup` said to live, in all that was written: whoever kept them died without a word. */
export const endLeftGroups = (text: string): void => {
  const left = new Set<number>();
  for (const [, step, leader] of text.matchAll(/^(group|gone) (\d+)$/gm)) {
    if (step === 'group') left.add(Number(leader));
    else left.delete(Number(leader));
  }
  for (const leader of left) signalGroup(leader, 'SIGKILL');
};
