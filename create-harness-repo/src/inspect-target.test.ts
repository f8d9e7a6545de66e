import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectTarget } from './inspect-target.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'inspect-target-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a path where nothing is', async () => {
  const path = join(home, 'x', 'y');
  expect(await inspectTarget(path)).toEqual({ ok: true, value: { path, exists: false, hasGit: false } });
});

test('an empty folder', async () => {
  expect(await inspectTarget(home)).toEqual({ ok: true, value: { path: home, exists: true, hasGit: false } });
});

test('a folder that has only .git', async () => {
  mkdirSync(join(home, '.git'));
  expect(await inspectTarget(home)).toEqual({ ok: true, value: { path: home, exists: true, hasGit: true } });
});

test('a folder with anything else is refused by what it holds', async () => {
  writeFileSync(join(home, 'a'), '');
  writeFileSync(join(home, 'b'), '');
  expect(await inspectTarget(home)).toMatchObject({
    failure: { code: 'directory-not-empty', message: `${home} is not empty: it holds a and 1 more.` },
  });
});

test('a file is refused', async () => {
  writeFileSync(join(home, 'a'), '');
  expect(await inspectTarget(join(home, 'a'))).toMatchObject({ failure: { code: 'file-in-the-way' } });
});

test('a link to an empty folder is that folder', async () => {
  mkdirSync(join(home, 'a'));
  symlinkSync('a', join(home, 'b'));
  expect(await inspectTarget(join(home, 'b'))).toMatchObject({ value: { exists: true } });
});

test('a link to nowhere is refused', async () => {
  symlinkSync('a', join(home, 'b'));
  expect(await inspectTarget(join(home, 'b'))).toMatchObject({ failure: { code: 'file-in-the-way' } });
});
