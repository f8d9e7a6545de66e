import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChanges } from './read-changes.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changes 🎫 '));
  git('init', '--quiet', '--initial-branch=main');
  commit('main.ts');
  git('switch', '--quiet', '--create', 'release');
  commit('release.ts');
  git('switch', '--quiet', '--create', 'change');
  commit('change.ts');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): void => {
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...author, ...args], { cwd: root, stdio: 'ignore' });
};

const edit = (): void => writeFileSync(join(root, 'main.ts'), 'export const edited = true;\n');

const commit = (file: string): void => {
  writeFileSync(join(root, file), 'export {};\n');
  git('add', file);
  git('commit', '--quiet', '--message', file);
};

test('a change goes to the main branch', async () => {
  expect((await readChanges(root)).files).toEqual(['change.ts', 'release.ts']);
});

test('a pull request goes to the branch that it names', async () => {
  expect((await readChanges(root, 'release')).files).toEqual(['change.ts']);
});

test('outside of a pull request the name is empty', async () => {
  expect((await readChanges(root, '')).files).toEqual(['change.ts', 'release.ts']);
});

test('against a branch that is not there, everything is checked', async () => {
  expect((await readChanges(root, 'gone')).base).toBeUndefined();
});

test('what is not committed is part of the change', async () => {
  edit();
  writeFileSync(join(root, 'new.ts'), 'export {};\n');
  expect((await readChanges(root, 'release')).files).toEqual(['change.ts', 'main.ts', 'new.ts']);
});

test('a branch without a commit of its own is a change once a file is edited', async () => {
  git('switch', '--quiet', '--create', 'next', 'main');
  expect((await readChanges(root)).base).toBeUndefined();
  edit();
  expect((await readChanges(root)).files).toEqual(['main.ts']);
});

test('on the main branch, everything is checked whatever is edited', async () => {
  git('switch', '--quiet', 'main');
  edit();
  expect((await readChanges(root)).base).toBeUndefined();
});

test('on a commit of the main branch, as CI checks it out, everything is checked whatever is edited', async () => {
  git('switch', '--quiet', '--detach', 'main');
  edit();
  expect((await readChanges(root)).base).toBeUndefined();
});

test('on the main branch as the remote has it, everything is checked', async () => {
  git('update-ref', 'refs/remotes/origin/main', 'main');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  git('switch', '--quiet', 'main');
  edit();
  expect((await readChanges(root)).base).toBeUndefined();
});
