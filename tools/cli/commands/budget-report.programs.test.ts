import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budgetReport } from './budget-report.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'budget-report-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
const git = (...args: string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const MODEL = join(import.meta.dirname, '../../budget/coefficients.json');

const commit = (text: string): void => {
  write('packages/utils/sleep/src/index.ts', text);
  git('add', '--all');
  git('commit', '-qm', text);
};

const start = (): void => {
  git('init', '-q');
  write('tools/budget/coefficients.json', readFileSync(MODEL, 'utf8'));
  write('packages/utils/sleep/package.json', '{ "name": "@acme/utils-sleep" }');
  commit('export const a = 1;');
};

const run = (out?: string, main: string | undefined = 'main') => budgetReport(root, root, EXAMPLE_SPEC, { out, main });

test('the page is written where nothing is asked for, whole', async () => {
  start();
  commit('export const a = 1; export const b = 2;');
  expect(await run()).toEqual({
    ok: true,
    value: { text: 'wrote .nx/harness/budget.html: 1 packages, 2 commits of main\n', exitCode: 0 },
  });
  const page = readFileSync(join(root, '.nx/harness/budget.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>[^]*<\/html>\s*$/);
  expect(page).toContain('The last 2 commits of main');
});

test('a first commit is a page without a trend', async () => {
  start();
  const told = await run('page.html');
  expect(told.ok && told.value.text).toBe('wrote page.html: 1 packages, 1 commits of main\n');
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toContain('A trend takes two commits; there is one.');
});

test('a shallow clone is said, on the page and in the terminal', async () => {
  start();
  commit('export const a = 2;');
  git('clone', '-q', '--depth', '1', `file://${root}`, 'shallow');
  const told = await budgetReport(join(root, 'shallow'), root, EXAMPLE_SPEC, { out: 'page.html', main: 'main' });
  expect(told.ok && told.value.text).toMatch(
    /NOTE This clone is shallow and holds 1 of the commits; git fetch --unshallow/,
  );
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toContain('This clone is shallow and holds 1 of the commits');
});

test('without a main branch the page is there, and is not judged', async () => {
  start();
  const told = await budgetReport(root, root, EXAMPLE_SPEC, { out: 'page.html', main: undefined });
  expect(told.ok && told.value.text).toContain('NOTE There is no main branch here');
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toContain('not judged');
});

test('without git the page says so, and the command fails', async () => {
  const told = await run('page.html');
  expect(told).toMatchObject({ ok: false, failures: [{ code: 'budget-no-git' }] });
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toContain('there is no git repository here');
});

test('what cannot be written is a failure with a hint, and leaves nothing behind', async () => {
  start();
  mkdirSync(join(root, 'folder'));
  expect(await run('no/such/page.html')).toMatchObject({
    ok: false,
    failures: [{ code: 'report-out', hint: expect.stringContaining('--out') }],
  });
  expect(await run('folder')).toMatchObject({ ok: false, failures: [{ code: 'report-out' }] });
  expect(existsSync(join(root, 'no'))).toBe(false);
  expect(readdirSync(root).filter((file) => file.includes('part'))).toEqual([]);
});
