import type { Outcome } from '@acme/tools-findings';
import { runGit } from './run-git.ts';
import { type Blob, type BlobSource, isCounted } from './tree.ts';

/** The tree of a commit of the repository at `root` (absolute), in one pass over git's objects and without a checkout. */
export const openCommit = (root: string, commit: string): Outcome<BlobSource> => {
  const listed = runGit(root, ['ls-tree', '-r', '-z', commit, '--', '.'])?.toString('utf8');
  if (listed === undefined) return fail(`the tree of commit ${commit.slice(0, 12)} cannot be listed`);
  const blobs = listed
    .split('\0')
    .flatMap((entry): Blob[] => {
      const [, id = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return id && isCounted(path) ? [{ path, id }] : [];
    })
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return { ok: true, value: { blobs, read: (wanted) => readBlobs(root, wanted) } };
};

/** The texts of blobs, all from one `git cat-file`. What git does not have is left out. */
const readBlobs = (root: string, blobs: readonly Blob[]): Map<string, string> => {
  const ids = [...new Set(blobs.map(({ id }) => id))];
  const output = runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`) ?? Buffer.alloc(0);
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [id = '', kind, size] = output.toString('latin1', at, end).split(' ');
    if (kind !== 'blob') at = end + 1;
    else {
      const start = end + 1;
      texts.set(id, output.toString('utf8', start, start + Number(size)));
      at = start + Number(size) + 1;
    }
  }
  return texts;
};

const fail = (reason: string): Outcome<BlobSource> => ({
  ok: false,
  failures: [
    {
      code: 'budget-commit-unreadable',
      message: `The budget cannot read what a change is compared with: ${reason}.`,
      hint: 'Fetch the history (git fetch --unshallow), or repair the repository (git fsck).',
    },
  ],
});
