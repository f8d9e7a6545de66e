import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import { readLedger } from '@acme/tools-waivers';
import { LAST_CHECK, LastCheckSchema } from '../check/last-check.ts';
import { readServices } from '../running/read-services.ts';
import { parsePorcelain } from './parse-porcelain.ts';
import type { TreeStatus, WorkspaceStatus } from './workspace-status.ts';

const PLANS = 'docs/exec-plans/active';

/** Reads the status of the workspace at `root` (absolute), without running anything but git. */
export const readStatus = (root: string, spec: HarnessSpec): WorkspaceStatus => {
  const tree = readTree(root);
  const { live } = readLedger(root, spec);
  const [next] = live.map(({ expires }) => expires).toSorted();
  const plans = existsSync(join(root, PLANS))
    ? readdirSync(join(root, PLANS)).filter((name) => name.endsWith('.md'))
    : [];
  return {
    tree,
    lastCheck: readLastCheck(root, tree),
    services: readServices(root),
    waivers: { live: live.length, next },
    plans: plans.map((name) => `${PLANS}/${name}`),
    now: Date.now(),
  };
};

const readTree = (root: string): TreeStatus | undefined => {
  const status = git(root, ['status', '--porcelain=v2', '--branch', '-z']);
  if (status === undefined) return undefined;
  const counted = git(root, ['rev-list', '--left-right', '--count', 'HEAD...origin/main']) ?? '';
  const [, ahead, behind] = /^(\d+)\s+(\d+)/.exec(counted) ?? [];
  const worktrees = (git(root, ['worktree', 'list', '--porcelain']) ?? '').match(/^worktree /gm)?.length ?? 1;
  const distance = {
    ahead: ahead === undefined ? undefined : Number(ahead),
    behind: behind === undefined ? undefined : Number(behind),
  };
  return { ...parsePorcelain(status), ...distance, worktrees: worktrees - 1 };
};

const readLastCheck = (root: string, tree: TreeStatus | undefined): WorkspaceStatus['lastCheck'] => {
  try {
    const last = LastCheckSchema.parse(JSON.parse(readFileSync(join(root, LAST_CHECK), 'utf8')));
    // What was committed since may be what was checked: its files are older than the check.
    const committed = last.head === undefined ? '' : (git(root, ['diff', '--name-only', '-z', last.head]) ?? '');
    const touched = [...(tree?.changed ?? []), ...committed.split('\0')];
    const isNewer = (file: string): boolean =>
      file !== '' && (statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > last.at;
    return { ...last, isOutdated: touched.some(isNewer) };
  } catch {
    return undefined;
  }
};

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
