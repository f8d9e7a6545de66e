import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import { runBin } from '@acme/tools-runner';
import { ENVIRONMENT, portIn } from '../worktrees/choose-port.ts';
import { claimPort, releasePort } from '../worktrees/claim-port.ts';
import type { Worktree } from '../worktrees/parse-worktrees.ts';
import { readEnvironment, readPortFolder, readWorktrees, runGit } from '../worktrees/read-worktrees.ts';

export type WorktreeQuestion = { ask: 'list' } | { ask: 'new' | 'remove'; named: string };

/** Makes the tree at `path` (absolute) ready to work in; says why if it cannot. */
export type Install = (path: string) => Promise<string | undefined>;

/** Makes, lists or removes trees beside the first one of the repository that `root` (absolute) is in. Gives what to print. */
export const worktree = async (
  root: string,
  question: WorktreeQuestion,
  install: Install,
): Promise<Outcome<string>> => {
  const trees = readWorktrees(root);
  const [first] = trees;
  if (!first) return refuse('no-git', 'This is no git repository.', 'Run git init and commit first.');
  if (question.ask === 'list') return { ok: true, value: trees.map(describe).join('') };
  const path = join(dirname(first.path), `${basename(first.path)}-${question.named}`);
  return question.ask === 'new'
    ? make(root, trees, path, question.named, install)
    : remove(root, trees, path, question.named);
};

const make = async (
  root: string,
  trees: Worktree[],
  path: string,
  named: string,
  install: Install,
): Promise<Outcome<string>> => {
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(named))
    return refuse('worktree-name', `'${named}' cannot be a name.`, 'Write small letters, digits and hyphens.');
  const start = runGit(root, ['rev-parse', '--verify', '--quiet', 'origin/main']).ok ? 'origin/main' : 'HEAD';
  // In two steps, so that the second may be given again.
  const branched = runGit(root, ['branch', '--no-track', named, start]);
  const added = branched.ok ? runGit(root, ['worktree', 'add', '--quiet', path, named]) : branched;
  if (branched.ok && !added.ok) runGit(root, ['branch', '--delete', '--force', named]);
  if (!added.ok)
    return refuse(
      'worktree-refused',
      `git made no tree: ${added.reason}.`,
      'Choose another name, or remove the old tree.',
    );
  const known = trees.flatMap((tree) => portIn(readEnvironment(tree)) ?? []);
  const port = claimPort(readPortFolder(root), path, known);
  mkdirSync(dirname(join(path, ENVIRONMENT)), { recursive: true });
  writeFileSync(join(path, ENVIRONMENT), `PORT=${port}\n`);
  const problem = await install(path);
  if (problem) return refuse('install-failed', problem, `Run npm run setup in ${path}.`);
  return {
    ok: true,
    value: `${path}: branch ${named} from ${start}, port ${port}\nNext: cd ${path} && pnpm harness check\n`,
  };
};

const remove = (root: string, trees: Worktree[], path: string, named: string): Outcome<string> => {
  if (!trees.some((tree) => tree.path === path))
    return refuse('no-worktree', `There is no tree '${named}'.`, 'pnpm harness worktree list shows them all.');
  const ports = readPortFolder(root);
  const removed = runGit(root, ['worktree', 'remove', path]);
  if (!removed.ok)
    return refuse(
      'worktree-refused',
      `git removed nothing: ${removed.reason}.`,
      'Commit or throw away what is in it first.',
    );
  releasePort(ports, path);
  return { ok: true, value: `removed ${path}; its branch is kept\n` };
};

const describe = (tree: Worktree): string => {
  const port = portIn(readEnvironment(tree));
  return `${tree.path} ${tree.branch ?? 'detached'}${port === undefined ? '' : ` port ${port}`}\n`;
};

/** From the store of packages that is there already; a second is enough for that. */
export const installIn =
  (root: string): Install =>
  async (path) => {
    const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent'];
    const { code, stderr, stdout, reason } = await runBin(root, 'pnpm', args, {}, path);
    return code === 0
      ? undefined
      : `pnpm install failed: ${(stderr || stdout || (reason ?? '')).trim().split('\n').at(-1) ?? ''}.`;
  };

const refuse = (code: string, message: string, hint: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, message, hint }],
});
