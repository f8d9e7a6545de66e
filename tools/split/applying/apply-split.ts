import { runGit } from '@acme/tools-budget';
import type { Failure, Outcome } from '@acme/tools-findings';
import { writeAndSettle } from '@acme/tools-generators';
import type { SplitPlan } from '../planning/split-plan.ts';

/**
 * Does a split in the repository at `root` (absolute): whole, or not at all. What it would change must be as it was committed,
 * so that the split can be taken back with git. Gives the files that are written.
 */
export const applySplit = async (root: string, { changes }: SplitPlan): Promise<Outcome<string[]>> => {
  const touched = [...changes.moved.map(({ from }) => from), ...changes.edited.map(({ path }) => path)];
  const refused = judgeTree(root, touched);
  return refused ? { ok: false, failures: [refused] } : writeAndSettle(root, changes);
};

/** Stages a split with what was written after it, so that git shows moves as moves. */
export const stageSplit = (root: string, { changes }: SplitPlan, also: readonly string[]): void => {
  const files = [
    ...changes.moved.flatMap(({ from, to }) => [from, to]),
    ...[...changes.created, ...changes.edited].map(({ path }) => path),
  ];
  runGit(root, ['add', '--all', '--', ...new Set([...files, ...also])]);
};

const judgeTree = (root: string, files: readonly string[]): Failure | undefined => {
  const status = runGit(root, ['status', '--porcelain', '-z', '--untracked-files=all', '--', ...files]);
  if (!status) {
    const hint = "Run 'git init' and commit first: a split is reviewed, and taken back, with git.";
    return { code: 'split-no-git', message: 'This is no git repository, or git cannot be run.', hint };
  }
  const dirty = status
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((entry) => entry.slice(3));
  const [first] = dirty;
  if (first === undefined) return undefined;
  const more = dirty.length > 1 ? ` and ${dirty.length - 1} more` : '';
  const message = `The split would change ${first}${more}, which is not as it was committed.`;
  return { code: 'split-dirty', message, hint: 'Commit or stash that first, then run it again.' };
};
