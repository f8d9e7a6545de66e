import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { holdSignals, runBin } from '@acme/tools-runner';
import { isAlive } from './is-alive.ts';

/** A checkout of another commit, beside the workspace; `close` takes it away. */
export interface BaseTree {
  root: string;
  close: () => void;
}

/** Folders are named after the process that made them, so that a later one knows whether it still lives. */
const FOLDER = /^harness-clock-(\d+)-/;

const GRACE_MS = 5000;

/**
 * Checks `commit` of the repository at `root` (absolute) out into a temporary worktree and installs it from the store, for
 * `limitMs` at most. It goes when it is closed or this process ends, by a signal too; what a process left that was killed goes
 * the next time.
 */
export const openBaseTree = async (root: string, commit: string, limitMs: number): Promise<Outcome<BaseTree>> => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  removeLeft(git);
  const folder = mkdtempSync(join(tmpdir(), `harness-clock-${process.pid}-`));
  const tree = join(folder, 'base');
  const release = holdSignals();
  const remove = (): void => removeTree(git, tree);
  process.once('exit', remove);
  const close = (): void => {
    process.off('exit', remove);
    release();
    remove();
  };
  const refuse = (reason: string, hint: string): Outcome<BaseTree> => {
    close();
    const message = `The base ${commit.slice(0, 9)} ${reason}, so nothing can be compared with it.`;
    return { ok: false, failures: [{ code: 'clock-base', message, hint }] };
  };
  try {
    git('worktree', 'add', '--detach', tree, commit);
  } catch {
    return refuse('cannot be checked out', `Run git worktree add --detach <folder> ${commit.slice(0, 9)} to see why.`);
  }
  // The workspace may be a folder of a larger repository.
  const at = join(tree, git('rev-parse', '--show-prefix').trim());
  const patience = { limitMs, signal: 'SIGTERM', graceMs: GRACE_MS } as const;
  const args = ['install', '--frozen-lockfile', '--prefer-offline'];
  const installed = await runBin(root, 'pnpm', args, {}, at, patience);
  if (installed.code === 0) return { ok: true, value: { root: at, close } };
  const [why = `code ${String(installed.code)}`] = `${installed.stdout}\n${installed.stderr}`.match(/^.*ERR.*$/m) ?? [];
  return refuse(
    `cannot be installed (${installed.reason ?? why.trim().slice(0, 200)})`,
    `Repair the main branch first, or rebase onto a commit of it that pnpm install accepts.`,
  );
};

type Git = (...args: string[]) => string;

const removeTree = (git: Git, tree: string): void => {
  rmSync(dirname(tree), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // What is not there any more git only has to forget.
  tryTo(() => git('worktree', 'prune'));
};

const removeLeft = (git: Git): void => {
  for (const [, tree = ''] of tryTo(() => git('worktree', 'list', '--porcelain'))?.matchAll(/^worktree (.+)$/gm) ??
    []) {
    const [, pid] = FOLDER.exec(basename(dirname(tree))) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)) && existsSync(tree)) removeTree(git, tree);
  }
};

const tryTo = <Value>(work: () => Value): Value | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
