import { delimiter, join } from 'node:path';
import { hostEnvironment } from '../scripts/host-environment.ts';
import { type Ran, runProgram } from './run-program.ts';

/** Runs `harness` in a created repository with the Node that it carries, as its scripts do; without npm, which takes longer. */
export const runHarness = (root: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> => {
  const bins = join(root, 'node_modules', '.bin');
  const { PATH = '' } = hostEnvironment(process.env);
  return runProgram(join(bins, 'harness'), args, { cwd: root, env: { PATH: [bins, PATH].join(delimiter), ...env } });
};
