import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { NO_GIT } from './no-git.ts';
import { runGit } from './run-git.ts';
import { type Blob, type BlobSource, isCounted } from './tree.ts';

/**
 * The files at `root` (absolute) as they are on disk: those that git knows or would add. Git tells the ids of files that
 * are as they were committed; all others, and those that it was told to pass over, are read.
 */
export const openWorkingTree = (root: string): Outcome<BlobSource> => {
  const staged = list(root, ['ls-files', '-s', '-v', '-z', '--cached']);
  const edited = list(root, ['diff-files', '--name-only', '--relative', '-z']);
  const others = list(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!staged || !edited || !others) return { ok: false, failures: [NO_GIT] };
  const touched = new Set([...edited, ...others]);
  const blobs = new Map<string, Blob>();
  for (const entry of staged) {
    const [, tag, id = '', path = ''] = /^(\S) 100\d{3} ([0-9a-f]+) \d\t(.+)$/s.exec(entry) ?? [];
    if (!path || !isCounted(path)) continue;
    if (tag !== 'H') touched.add(path);
    blobs.set(path, { path, id });
  }
  const size = [...blobs.values()][0]?.id.length ?? 40;
  for (const path of touched) {
    if (!isCounted(path)) continue;
    const content = readIfFile(join(root, path));
    if (content) blobs.set(path, { path, id: hashBlob(content, size) });
    else blobs.delete(path);
  }
  const sorted = [...blobs.values()].toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const read = (wanted: readonly Blob[]): Map<string, string> =>
    new Map(
      wanted.flatMap(({ path, id }): [string, string][] => {
        const content = readIfFile(join(root, path));
        return content ? [[id, content.toString('utf8')]] : [];
      }),
    );
  return { ok: true, value: { blobs: sorted, read } };
};

const list = (root: string, args: string[]): string[] | undefined =>
  runGit(root, args)?.toString('utf8').split('\0').filter(Boolean);

/** Undefined where there is none. One that is there and cannot be read is an error of the system: it must not count as gone. */
const readIfFile = (path: string): Buffer | undefined => {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && GONE.includes(String(error.code))) return undefined;
    throw error;
  }
};

const GONE = ['ENOENT', 'ENOTDIR'];

/** The id that git gives a blob, in a repository whose ids have `size` hexadecimal digits. */
const hashBlob = (content: Buffer, size: number): string =>
  createHash(size === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
