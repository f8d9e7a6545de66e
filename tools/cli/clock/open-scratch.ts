import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

/** A folder of one measurement; `close` takes it away. */
export interface Scratch {
  /** Absolute. */
  folder: string;
  close: () => void;
}

/** Named after the process that made it, so that a later one knows whether it still lives. */
const FOLDER = /^harness-cold-(\d+)-/;

/** Makes a folder that goes when it is closed or this process ends; what a process left that was killed goes the next time. */
export const openScratch = (): Scratch => {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = FOLDER.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `harness-cold-${process.pid}-`));
  const leave = (): void => remove(folder);
  process.once('exit', leave);
  const close = (): void => {
    process.off('exit', leave);
    leave();
  };
  return { folder, close };
};

/** A program that was told to end may still be writing there; one of another user is not ours to remove. */
const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // The next measurement tries again.
  }
};
