import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

/** What a change is compared with; `base` is undefined where all is checked. */
export interface Base {
  base: string | undefined;
  /** The main branch as git knows it here, and the commit that is checked out. */
  main: string | undefined;
  head: string | undefined;
}

/** What changed since the merge base with the branch it goes to, committed or not. */
export interface Changes extends Base {
  /** Relative to the root, with forward slashes. */
  files: string[];
}

const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** Reads the change under way in the git repository at `root`. It goes to `target`, or else to the main branch. */
export const readChanges = async (root: string, target?: string): Promise<Changes> =>
  readChangesSince(root, await readBase(root, target));

/**
 * Reads what the change under way is compared with. It goes to `target`, as GitHub names the base of a pull request, or else
 * to the main branch. Without git, without that branch, or without history in common the base is undefined, and the caller
 * checks everything.
 */
export const readBase = async (root: string, target?: string): Promise<Base> => {
  const branches = target ? [`origin/${target}`, target] : MAIN_BRANCHES;
  const [head, ...commits] = await Promise.all([
    ask(root, ['rev-parse', 'HEAD']),
    ...branches.map((branch) => ask(root, ['rev-parse', '--verify', '--quiet', `${branch}^{commit}`])),
  ]);
  const main = branches.find((_, index) => commits[index] !== undefined);
  if (main === undefined) return { base: undefined, main, head };
  const [base, isOwn] = await Promise.all([ask(root, ['merge-base', main, 'HEAD']), isOnBranchOfItsOwn(root, main)]);
  return { base: base === head && !isOwn ? undefined : base, main, head };
};

/** Reads which files changed since the base; on a branch without a change all is checked, so it has no base. */
export const readChangesSince = async (root: string, { base, main, head }: Base): Promise<Changes> => {
  const nothing = { base: undefined, main, head, files: [] };
  if (base === undefined) return nothing;
  const [committed, untracked] = await Promise.all([
    git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', base]),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (committed === undefined || untracked === undefined) return nothing;
  const files = [...committed.split('\0'), ...untracked.split('\0')].filter(Boolean);
  return base === head && files.length === 0 ? nothing : { base, main, head, files };
};

/** A detached HEAD is on none. */
const isOnBranchOfItsOwn = async (root: string, main: string): Promise<boolean> => {
  const [branch, name] = await Promise.all([
    ask(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
    ask(root, ['rev-parse', '--abbrev-ref', main]),
  ]);
  return branch !== undefined && branch !== name?.replace(/^origin\//, '');
};

/** The commit that is checked out; undefined without git or before the first. */
export const readHead = (root: string): string | undefined =>
  gitNow(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim();

/** The text of a file, relative to the root, at a commit; undefined where it had none. */
export const readAtBase = (root: string, base: string, file: string): string | undefined =>
  gitNow(root, ['show', `${base}:./${file}`]);

const MAX_BYTES = 2 ** 28;
const run = promisify(execFile);

const git = (root: string, args: string[]): Promise<string | undefined> =>
  run('git', args, { cwd: root, encoding: 'utf8', maxBuffer: MAX_BYTES }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );

const ask = async (root: string, args: string[]): Promise<string | undefined> => (await git(root, args))?.trim();

const gitNow = (root: string, args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: MAX_BYTES,
    });
  } catch {
    return undefined;
  }
};
