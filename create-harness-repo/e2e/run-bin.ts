import { join } from 'node:path';
import { inject } from 'vitest';
import { type Ran, type RunOptions, runProgram } from './run-program.ts';

/** The bin that npm linked when it installed the tarball. */
export const binPath = (installed = inject('installed')): string =>
  join(installed, 'node_modules', '.bin', 'create-harness-repo');

export const runBin = (args: string[], options: RunOptions): Promise<Ran> => runProgram(binPath(), args, options);
