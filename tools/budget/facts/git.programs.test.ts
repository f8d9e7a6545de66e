import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawMemory } from '../draw-snapshot.ts';
import { findBase } from './find-base.ts';
import { openCommit } from './open-commit.ts';
import { openWorkingTree } from './open-working-tree.ts';
import { readTreeFacts } from './read-tree-facts.ts';
import type { BlobSource } from './tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'budget-git-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];

const git = (...args: string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const commit = (message: string): string => {
  git('add', '--all');
  git('commit', '--allow-empty', '-qm', message);
  return git('rev-parse', 'HEAD');
};

const start = (): string => {
  git('init', '-q');
  write('a/b.ts', 'export {};\n');
  write('c.ts', 'é\n');
  return commit('one');
};

const openTree = (): BlobSource => {
  const tree = openWorkingTree(root);
  if (!tree.ok) throw new Error(tree.failures[0]?.message);
  return tree.value;
};

const openAt = (id: string): BlobSource => {
  const tree = openCommit(root, id);
  if (!tree.ok) throw new Error(tree.failures[0]?.message);
  return tree.value;
};

const textsOf = (source: BlobSource): Record<string, string | undefined> => {
  const texts = source.read(source.blobs);
  return Object.fromEntries(source.blobs.map(({ path, id }) => [path, texts.get(id)]));
};

test('a clean working tree and its commit are the same', () => {
  const id = start();
  expect(openTree().blobs).toEqual(openAt(id).blobs);
  expect(textsOf(openTree())).toEqual({ 'a/b.ts': 'export {};\n', 'c.ts': 'é\n' });
  expect(textsOf(openAt(id))).toEqual(textsOf(openTree()));
});

test('the working tree has what is on disk: edited, new and deleted files', () => {
  start();
  write('a/b.ts', 'edited\n');
  write('d.ts', 'new\n');
  rmSync(join(root, 'c.ts'));
  expect(textsOf(openTree())).toEqual({ 'a/b.ts': 'edited\n', 'd.ts': 'new\n' });
});

test('an edited file is called what git will call it', () => {
  start();
  write('a/b.ts', 'edited\n');
  const before = openTree().blobs;
  expect(before).toEqual(openAt(commit('two')).blobs);
});

test('a file that git was told to pass over is read all the same', () => {
  start();
  git('update-index', '--skip-worktree', 'c.ts');
  write('c.ts', 'hidden\n');
  expect(textsOf(openTree())['c.ts']).toBe('hidden\n');
});

test('a file that is there and cannot be read does not count as gone', () => {
  start();
  write('d.ts', '');
  // More than one read takes; rights would not stop root.
  truncateSync(join(root, 'd.ts'), 2 ** 32);
  expect(() => openWorkingTree(root)).toThrow(/File size/);
});

test('a file that goes between listing and reading is a failure, and is not remembered as empty', () => {
  start();
  const tree = openTree();
  rmSync(join(root, 'a/b.ts'));
  const memory = drawMemory();
  expect(readTreeFacts(tree, memory)).toMatchObject({
    ok: false,
    failures: [{ code: 'budget-unread', message: expect.stringContaining('cannot read a/b.ts:') }],
  });
  expect(tree.blobs.map((blob) => memory.get(blob))).toEqual([undefined, undefined]);
});

test('ignored, installed, built and hidden files are not counted', () => {
  start();
  write('.gitignore', 'x.ts\n');
  write('x.ts', '1');
  write('node_modules/y.ts', '1');
  write('a/dist/z.ts', '1');
  write('.hidden/z.ts', '1');
  expect(openTree().blobs.map(({ path }) => path)).toEqual(['a/b.ts', 'c.ts']);
});

test('without git there is a failure that says so', () => {
  expect(openWorkingTree(root)).toMatchObject({ ok: false, failures: [{ code: 'budget-no-git' }] });
  expect(findBase(root, 'main', () => false)).toMatchObject({ ok: false, failures: [{ code: 'budget-no-git' }] });
});

const baseOf = (isEdited = false) => findBase(root, 'main', () => isEdited);

test('a branch is compared with its merge base', () => {
  const base = start();
  git('checkout', '-qb', 'topic');
  commit('two');
  expect(baseOf()).toEqual({ ok: true, value: { commit: base, name: 'the merge base with main' } });
});

test('a detached HEAD is compared like a branch', () => {
  const base = start();
  git('checkout', '-q', '--detach');
  commit('two');
  expect(baseOf()).toMatchObject({ ok: true, value: { commit: base } });
});

test('on the main branch an edit is compared with the last commit, and that with the one before', () => {
  const first = start();
  const second = commit('two');
  expect(baseOf(true)).toMatchObject({ ok: true, value: { commit: second } });
  expect(baseOf(false)).toMatchObject({ ok: true, value: { commit: first } });
});

test('a first commit has nothing before it', () => {
  start();
  expect(baseOf()).toEqual({ ok: true, value: { commit: undefined, name: 'the first commit' } });
});

test('a repository without a commit has nothing before it', () => {
  git('init', '-q');
  expect(baseOf()).toMatchObject({ ok: true, value: { commit: undefined } });
});

test('no main branch is a failure with what to fetch', () => {
  start();
  const base = findBase(root, undefined, () => false);
  expect(base).toMatchObject({ ok: false, failures: [{ code: 'budget-no-main' }] });
});

test('histories without a commit in common are a failure', () => {
  start();
  git('checkout', '-q', '--orphan', 'other');
  commit('else');
  expect(baseOf()).toMatchObject({ ok: false, failures: [{ code: 'budget-no-base' }] });
});

test('a shallow clone is a failure with what to fetch, never a first commit', () => {
  start();
  commit('two');
  git('clone', '-q', '--depth=1', `file://${root}`, join(root, 'clone'));
  const base = findBase(join(root, 'clone'), 'main', () => false);
  expect(base).toMatchObject({ ok: false, failures: [{ code: 'budget-shallow' }] });
  expect(base.ok ? '' : base.failures[0]?.hint).toContain('--unshallow');
});

test('a commit that is not there is a failure', () => {
  start();
  expect(openCommit(root, '0123456789012345678901234567890123456789')).toMatchObject({
    ok: false,
    failures: [{ code: 'budget-commit-unreadable' }],
  });
});
