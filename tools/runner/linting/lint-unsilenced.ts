import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { maskDirectives } from './mask-directives.ts';
import { runOxlint } from './run-oxlint.ts';

/**
 * What oxlint says of the files where no comment can silence it: it has no option for that, so copies are linted in
 * which the comments have lost their words. A rule takes the copies' folder for the root.
 */
export const lintUnsilenced = async (
  root: string,
  files: ReadonlyMap<string, string>,
): ReturnType<typeof runOxlint> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'harness-unsilenced-')));
  try {
    await Promise.all([...files].map(([path, text]) => plant(join(folder, path), maskDirectives(text))));
    return await runOxlint(root, folder, ['.']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const plant = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};
