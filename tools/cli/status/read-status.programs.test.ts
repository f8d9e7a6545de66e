import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, expect, test } from 'vitest';
import { LAST_CHECK, type LastCheck } from '../check/last-check.ts';
import { readStatus } from './read-status.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const AT = Date.UTC(2026, 0, 31, 12);
const LAST: LastCheck = {
  at: AT,
  ok: true,
  mode: 'affected',
  findings: 0,
  failures: 0,
  usedSeconds: 1,
  ceilingSeconds: 60,
  log: 'x.log',
};

/** A repository with one commit, and files that were last written before the check. */
const plant = (): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'harness status 🎫 ')));
  roots.push(root);
  write(root, '.gitignore', '.nx/\n');
  write(root, 'docs/exec-plans/active/move.md', '# Move\n');
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root);
  write(root, LAST_CHECK, JSON.stringify({ ...LAST, head: git(root, 'rev-parse', 'HEAD').trim() }));
  return root;
};

const write = (root: string, file: string, text: string, at = AT - 60_000): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  utimesSync(join(root, file), at / 1000, at / 1000);
};

const git = (root: string, ...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

const commit = (root: string): void => {
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'x');
};

test('a clean tree, its plans and its last check', () => {
  expect(readStatus(plant(), EXAMPLE_SPEC)).toMatchObject({
    tree: { branch: 'main', changed: [], ahead: undefined, worktrees: 0 },
    lastCheck: { ok: true, isOutdated: false },
    services: [],
    waivers: { live: 0, next: undefined },
    plans: ['docs/exec-plans/active/move.md'],
  });
});

test('what was edited before the check is of this tree, committed since or not', () => {
  const root = plant();
  write(root, 'a.ts', '');
  expect(readStatus(root, EXAMPLE_SPEC)).toMatchObject({
    tree: { changed: ['a.ts'] },
    lastCheck: { isOutdated: false },
  });
  commit(root);
  expect(readStatus(root, EXAMPLE_SPEC)).toMatchObject({ tree: { changed: [] }, lastCheck: { isOutdated: false } });
});

test('what was edited since is not, committed or not', () => {
  const root = plant();
  write(root, 'a.ts', '', AT + 60_000);
  expect(readStatus(root, EXAMPLE_SPEC).lastCheck?.isOutdated).toBe(true);
  commit(root);
  expect(readStatus(root, EXAMPLE_SPEC).lastCheck?.isOutdated).toBe(true);
});

test('without git, and without a check that can be read', () => {
  const root = plant();
  rmSync(join(root, '.git'), { recursive: true });
  write(root, LAST_CHECK, '{');
  expect(readStatus(root, EXAMPLE_SPEC)).toMatchObject({ tree: undefined, lastCheck: undefined });
});
