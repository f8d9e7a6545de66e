import { expect, test } from 'vitest';
import { renderStatus } from './render-status.ts';
import type { WorkspaceStatus } from './workspace-status.ts';

const NOW = Date.UTC(2026, 0, 31, 12);
const LAST = {
  at: NOW - 5 * 60_000,
  ok: true,
  mode: 'affected' as const,
  findings: 0,
  failures: 0,
  usedSeconds: 19.84,
  ceilingSeconds: 60,
  log: '.nx/harness/check-a.log',
  isOutdated: false,
};
const TREE = { branch: 'main', changed: [], ahead: 0, behind: 0, worktrees: 0 };
const QUIET: WorkspaceStatus = {
  tree: TREE,
  lastCheck: LAST,
  services: [],
  waivers: { live: 0, next: undefined },
  plans: [],
  now: NOW,
};

test('a quiet workspace', () => {
  expect(renderStatus(QUIET)).toBe(`tree: main, clean, 0 ahead, 0 behind main
check: green (affected), 5 min ago, of this tree
budget: 19.8 s of 60 s
running: none
waivers: 0
plans: none
Next: a task, with the skill start-task
`);
});

test('a busy one, in fewer than 20 lines and 900 characters', () => {
  const many = (name: string): string[] =>
    Array.from({ length: 200 }, (_, index) => `packages/${name}-${index}/service/src/open-ticket.ts`);
  const text = renderStatus({
    tree: { ...TREE, changed: many('a'), ahead: 12, behind: 3, worktrees: 5 },
    lastCheck: { ...LAST, ok: false, findings: 3, first: 'packages/a/types/src/a.ts:1:2 no-cycles' },
    services: many('s').map((script) => ({ script, pid: 1, url: 'http://127.0.0.1:4600/', log: 'x.log' })),
    waivers: { live: 2, next: '2026-02-28' },
    plans: many('plan'),
    now: NOW,
  });
  expect(text.split('\n').length).toBeLessThan(20);
  expect(text.length).toBeLessThan(900);
  expect(text).toContain('check: red: 3 findings, 0 failures (affected), 5 min ago, of this tree\n');
  expect(text).toContain('first finding: packages/a/types/src/a.ts:1:2 no-cycles; log: .nx/harness/check-a.log\n');
  expect(text).toContain(' and 197 more\n');
});

test('what comes next follows from the check and the tree', () => {
  const next = (change: Partial<WorkspaceStatus>): string =>
    renderStatus({ ...QUIET, ...change }).split('Next: ')[1] ?? '';
  expect(next({ lastCheck: undefined })).toBe('pnpm harness check\n');
  expect(next({ lastCheck: { ...LAST, isOutdated: true } })).toBe('pnpm harness check\n');
  expect(next({ lastCheck: { ...LAST, ok: false } })).toMatch(/^repair the first finding/);
  expect(next({ tree: { ...TREE, changed: ['a'] } })).toMatch(/^commit/);
});

test('without git, and without a check', () => {
  const text = renderStatus({ ...QUIET, tree: undefined, lastCheck: undefined });
  expect(text).toMatch(/^tree: no git\ncheck: none yet\nrunning: none\n/);
});
