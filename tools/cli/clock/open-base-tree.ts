import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { runBin } from '@acme/tools-runner';

/** A checkout of another commit, beside the workspace; `close` takes it away. */
export interface BaseTree {
  root: string;
  close: () => void;
}

/** Checks `commit` of the repository at `root` (absolute) out into a temporary worktree and installs it from the store. */
export const openBaseTree = async (root: string, commit: string): Promise<Outcome<BaseTree>> => {
  const folder = mkdtempSync(join(tmpdir(), 'harness-clock-'));
  const tree = join(folder, 'base');
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  const close = (): void => {
    try {
      git('worktree', 'remove', '--force', tree);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  try {
    git('worktree', 'add', '--detach', tree, commit);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return fail(commit, 'cannot be checked out', 'Run git fsck; or fetch the commit.');
  }
  const installed = await runBin(root, 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {}, tree);
  if (installed.code === 0) return { ok: true, value: { root: tree, close } };
  close();
  return fail(commit, 'cannot be installed', `Run pnpm install in a worktree of ${commit.slice(0, 9)} to see why.`);
};

const fail = (commit: string, reason: string, hint: string): Outcome<BaseTree> => ({
  ok: false,
  failures: [{ code: 'clock-base', message: `The base ${commit.slice(0, 9)} ${reason}.`, hint }],
});
