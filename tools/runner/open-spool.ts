import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file without a name that a child prints to. `finish` gives what was printed and lets go of it. */
export interface Spool {
  writer: number;
  finish: () => string;
}

/**
 * A pipe would lose what a program has not flushed when it calls process.exit: of 25 runs of Nx on a busy machine, 4
 * ended in the middle of their output.
 */
export const openSpool = (): Spool => {
  const folder = mkdtempSync(join(tmpdir(), 'harness-spool-'));
  const path = join(folder, 'out');
  const writer = openSync(path, 'w');
  const reader = openSync(path, 'r');
  rmSync(folder, { recursive: true });
  return {
    writer,
    finish: () => {
      const text = readFileSync(reader, 'utf8');
      closeSync(reader);
      closeSync(writer);
      return text;
    },
  };
};
