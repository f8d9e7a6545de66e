import type { Outcome } from '@acme/tools-findings';
import { NO_GIT } from './no-git.ts';
import { runGit } from './run-git.ts';

/** What a change is compared with; undefined for the very first commit, which only the ceilings judge. */
export interface Base {
  commit: string | undefined;
  /** For people: `the merge base with origin/main`. */
  name: string;
}

/**
 * The commit to compare the working tree at `root` (absolute) with, where `main` is the main branch. On that branch itself it
 * is the commit that is being edited, or the one before where nothing is. What cannot be known is a failure, never no base:
 * a check without a comparison would pass whatever the change costs.
 */
export const findBase = (
  root: string,
  main: string | undefined,
  isEdited: (head: string) => boolean,
): Outcome<Base> => {
  if (runGit(root, ['rev-parse', '--git-dir']) === undefined) return { ok: false, failures: [NO_GIT] };
  const head = ask(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head === undefined) return { ok: true, value: { commit: undefined, name: 'no commit yet' } };
  const isShallow = ask(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  if (main === undefined) return fail('budget-no-main', ...NO_MAIN);
  const base = ask(root, ['merge-base', main, 'HEAD']);
  if (base === undefined)
    return isShallow ? fail('budget-shallow', ...shallow(main)) : fail('budget-no-base', ...noBase(main));
  if (base !== head) return { ok: true, value: { commit: base, name: `the merge base with ${main}` } };
  if (isEdited(head)) return { ok: true, value: { commit: head, name: 'the last commit' } };
  const parent = ask(root, ['rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}']);
  if (parent !== undefined) return { ok: true, value: { commit: parent, name: 'the commit before' } };
  if (isShallow) return fail('budget-shallow', ...shallow(main));
  return { ok: true, value: { commit: undefined, name: 'the first commit' } };
};

/** Of a commit whose tree cannot be used, those before it, nearest first: a broken main must not keep its repair out. */
export const listEarlier = (root: string, commit: string): string[] =>
  (ask(root, ['rev-list', '--first-parent', '--max-count=20', `${commit}~1`]) ?? '').split('\n').filter(Boolean);

const ask = (root: string, args: string[]): string | undefined => runGit(root, args)?.toString('utf8').trim();

const fail = (code: string, message: string, hint: string): Outcome<Base> => ({
  ok: false,
  failures: [{ code, message, hint }],
});

const NO_MAIN = [
  'The budget compares a change with its merge base, and there is no main branch here: none of origin/HEAD, origin/main, origin/master, main, master.',
  "Run 'git fetch --no-tags origin main:refs/remotes/origin/main', or create the branch.",
] as const;

const noBase = (main: string): [string, string] => [
  `HEAD and ${main} have no commit in common, so there is nothing to compare the change with.`,
  `Rebase the branch onto ${main}.`,
];

const shallow = (main: string): [string, string] => [
  `This clone is shallow and does not reach the merge base with ${main}.`,
  "Run 'git fetch --no-tags --unshallow origin', or set fetch-depth: 0 where CI checks out.",
];
