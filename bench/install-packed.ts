import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from './run-program.ts';

/** Packs the CLI of the product at `root` and installs it into `folder` as a user would. Gives its command's path. */
export const installPacked = async (root: string, folder: string): Promise<string> => {
  const home = join(root, 'create-harness-repo');
  await succeed(join(root, 'node_modules/.bin/pnpm'), ['pack', '--pack-destination', folder], home);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  await succeed('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', join(folder, tarball)], folder);
  return join(folder, 'node_modules/.bin/create-harness-repo');
};
