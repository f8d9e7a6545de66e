import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT } from './choose-port.ts';
import { parseWorktrees, type Worktree } from './parse-worktrees.ts';

/** What git said, or why it refused, in its own words. */
export type GitAnswer = { ok: true; stdout: string } | { ok: false; reason: string };

/** What git stumbles over when another process is just making a tree. */
const HALF_MADE = /worktrees\/[^/]+\/(?:commondir|gitdir)/;

/** A command that stumbles over a tree that is just being made is given again; it must be one that may be. */
export const runGit = (root: string, args: readonly string[], repeats = 40): GitAnswer => {
  try {
    return {
      ok: true,
      stdout: execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    if (repeats > 0 && HALF_MADE.test(said)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      return runGit(root, args, repeats - 1);
    }
    return { ok: false, reason: said.split('\n').at(-1) || (error instanceof Error ? error.message : String(error)) };
  }
};

/** Every tree of the repository that `root` (absolute) is in. */
export const readWorktrees = (root: string): Worktree[] => {
  const listed = runGit(root, ['worktree', 'list', '--porcelain', '-z']);
  return listed.ok ? parseWorktrees(listed.stdout) : [];
};

/** The text of a tree's environment; empty where it has none. */
export const readEnvironment = ({ path }: Worktree): string =>
  existsSync(join(path, ENVIRONMENT)) ? readFileSync(join(path, ENVIRONMENT), 'utf8') : '';

/** Where the trees of the repository that `root` (absolute) is in claim their ports: beside what git has of them all. */
export const readPortFolder = (root: string): string => {
  const common = runGit(root, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
  return join(common.ok ? common.stdout.replace(/\n$/, '') : join(root, '.git'), 'harness-ports');
};
