import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../src/run-command.ts';
import { hostEnvironment } from './host-environment.ts';

const HOME = dirname(import.meta.dirname);
const PNPM = join(dirname(HOME), 'node_modules', '.bin', 'pnpm');

/** Packs this package into `folder` and returns the tarball's path. */
export const packTarball = async (folder: string, signal: AbortSignal): Promise<string> => {
  await succeed(PNPM, ['pack', '--pack-destination', folder], HOME, signal);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error(`pnpm pack left no tarball in ${folder}.`);
  return join(folder, tarball);
};

/** Installs a tarball into `folder` as npm would for a user, and returns the path of its bin. */
export const installTarball = async (tarball: string, folder: string, signal: AbortSignal): Promise<string> => {
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--no-save'];
  await succeed(
    'npm',
    ['install', '--prefix', folder, ...flags, tarball],
    folder,
    signal,
    hostEnvironment(process.env),
  );
  return join(folder, 'node_modules', '.bin', 'create-harness-repo');
};

const succeed = async (
  program: string,
  args: string[],
  cwd: string,
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> => {
  const { code, output } = await runCommand(program, args, cwd, signal, env);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`);
};
