import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Target } from './inspect-target.ts';

type Undo = () => Promise<void>;

/**
 * Lets `fill` write into a temporary folder on the target's file system, then moves the result to the
 * target. Whatever is thrown on the way, everything made so far is removed before it is thrown on.
 */
export const placeTree = async (target: Target, fill: (staging: string) => Promise<void>): Promise<void> => {
  const undos: Undo[] = [];
  try {
    const staging = stagingOf(target);
    await makeParents(dirname(staging), undos);
    await mkdir(staging);
    undos.push(() => rm(staging, { recursive: true, force: true }));
    await fill(staging);
    await (target.exists ? moveEntries(staging, target.path, undos) : rename(staging, target.path));
  } catch (error) {
    // What cannot be removed must not hide why it had to be.
    for (const undo of undos.toReversed()) await undo().catch(() => undefined);
    throw error;
  }
};

/** A sibling, to be renamed in one step; but inside a folder that exists, which may be a mount point or the shell's own. */
const stagingOf = ({ path, exists }: Target): string => {
  const suffix = `.creating-${randomBytes(4).toString('hex')}`;
  return exists ? join(path, suffix) : join(dirname(path), `.${basename(path).slice(0, 64)}${suffix}`);
};

const makeParents = async (folder: string, undos: Undo[]): Promise<void> => {
  if (await exists(folder)) return;
  await makeParents(dirname(folder), undos);
  await mkdir(folder);
  undos.push(() => rmdir(folder));
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

const moveEntries = async (from: string, to: string, undos: Undo[]): Promise<void> => {
  for (const entry of await readdir(from)) {
    await rename(join(from, entry), join(to, entry));
    undos.push(() => rm(join(to, entry), { recursive: true, force: true }));
  }
  await rmdir(from);
};
