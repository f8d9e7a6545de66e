import { constants } from 'node:os';
import type { Failure } from './failure.ts';

type EndingSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The reason with which work is aborted when the process is told to end. */
export class Interruption extends Error {
  readonly signal: EndingSignal;

  constructor(signal: EndingSignal) {
    super(`ended by ${signal}`);
    this.signal = signal;
  }
}

/** Aborts on the first signal that asks this process to end; later ones wait for the cleaning up. */
export const listenForSignals = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort(new Interruption(signal)));
  }
  return controller.signal;
};

/** The exit code is the one that shells use: 128 and the signal's number. */
export const describeInterruption = ({ signal }: Interruption, message: string, hint: string): Failure => ({
  code: 'interrupted',
  message,
  hint,
  exit: 128 + constants.signals[signal],
});
