import { execFileSync } from 'node:child_process';

/** What changed since the merge base with the branch it goes to, committed or not; `base` is undefined where all is checked. */
export interface Changes {
  base: string | undefined;
  /** The main branch as git knows it here, and the commit that is checked out. */
  main: string | undefined;
  head: string | undefined;
  /** Relative to the root, with forward slashes. */
  files: string[];
}

const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * Reads the change under way in the git repository at `root`. It goes to `target`, as GitHub names the base of a pull
 * request, or else to the main branch. Without git, without that branch, or without history in common the base is
 * undefined, and the caller checks everything.
 */
export const readChanges = (root: string, target?: string): Changes => {
  const head = git(root, ['rev-parse', 'HEAD'])?.trim();
  const main = (target ? [`origin/${target}`, target] : MAIN_BRANCHES).find(
    (branch) => git(root, ['rev-parse', '--verify', '--quiet', `${branch}^{commit}`]) !== undefined,
  );
  const base = main && git(root, ['merge-base', main, 'HEAD'])?.trim();
  const nothing = { base: undefined, main, head, files: [] };
  if (!base || (base === head && !isOnBranchOfItsOwn(root, main))) return nothing;
  const committed = git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', base]);
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (committed === undefined || untracked === undefined) return nothing;
  const files = [...committed.split('\0'), ...untracked.split('\0')].filter(Boolean);
  return base === head && files.length === 0 ? nothing : { base, main, head, files };
};

/** A detached HEAD is on none. */
const isOnBranchOfItsOwn = (root: string, main: string): boolean => {
  const branch = git(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])?.trim();
  const name = git(root, ['rev-parse', '--abbrev-ref', main])
    ?.trim()
    .replace(/^origin\//, '');
  return branch !== undefined && branch !== name;
};

/** The commit that is checked out; undefined without git or before the first. */
export const readHead = (root: string): string | undefined =>
  git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim();

/** The text of a file, relative to the root, at a commit; undefined where it had none. */
export const readAtBase = (root: string, base: string, file: string): string | undefined =>
  git(root, ['show', `${base}:./${file}`]);

const git = (root: string, args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return undefined;
  }
};
