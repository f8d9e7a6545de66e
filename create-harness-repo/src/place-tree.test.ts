import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeTree } from './place-tree.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'place-tree-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const fill = async (staging: string): Promise<void> => {
  writeFileSync(join(staging, 'a'), 'A');
  mkdirSync(join(staging, 'b'));
};
const breakDown = async (staging: string): Promise<void> => {
  await fill(staging);
  throw new Error('broken');
};
const list = (folder: string) => readdirSync(folder).toSorted();

test('a new target appears with its parents', async () => {
  await placeTree({ path: join(home, 'x', 'desk'), exists: false, hasGit: false }, fill);
  expect(list(join(home, 'x'))).toEqual(['desk']);
  expect(readFileSync(join(home, 'x', 'desk', 'a'), 'utf8')).toBe('A');
});

test('nothing is left of a new target that broke', async () => {
  const target = { path: join(home, 'x', 'y', 'desk'), exists: false, hasGit: false };
  await expect(placeTree(target, breakDown)).rejects.toThrow('broken');
  expect(list(home)).toEqual([]);
});

test('an existing target is filled beside its .git', async () => {
  mkdirSync(join(home, '.git'));
  await placeTree({ path: home, exists: true, hasGit: true }, fill);
  expect(list(home)).toEqual(['.git', 'a', 'b']);
});

test('an existing target that broke is as it was', async () => {
  mkdirSync(join(home, '.git'));
  await expect(placeTree({ path: home, exists: true, hasGit: true }, breakDown)).rejects.toThrow('broken');
  expect(list(home)).toEqual(['.git']);
});

test('a target that filled up meanwhile is not overwritten', async () => {
  const path = join(home, 'desk');
  const fillBoth = async (staging: string): Promise<void> => {
    await fill(staging);
    mkdirSync(path);
    writeFileSync(join(path, 'theirs'), '');
  };
  await expect(placeTree({ path, exists: false, hasGit: false }, fillBoth)).rejects.toThrow('ENOTEMPTY');
  expect(list(home)).toEqual(['desk']);
  expect(list(path)).toEqual(['theirs']);
});
