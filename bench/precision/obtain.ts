import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeed } from '../run-program.ts';

/** Unpacks the sources of npm packages (`name@version`) below `folder`, each at its name. */
export const obtain = async (packages: readonly string[], folder: string): Promise<void> => {
  for (const [index, spec] of packages.entries()) {
    const unpacked = join(folder, `.unpacked-${index}`);
    mkdirSync(unpacked, { recursive: true });
    await succeed('npm', ['pack', '--silent', spec], unpacked);
    const tarball = readdirSync(unpacked).find((name) => name.endsWith('.tgz')) ?? '';
    await succeed('tar', ['xzf', tarball, 'package/src', 'package/package.json'], unpacked);
    const home = join(folder, spec.slice(0, spec.lastIndexOf('@')));
    mkdirSync(dirname(home), { recursive: true });
    renameSync(join(unpacked, 'package'), home);
  }
};
