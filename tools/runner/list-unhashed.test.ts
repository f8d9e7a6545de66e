import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listUnhashed } from './list-unhashed.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhashed 🎫 '));
  mkdirSync(join(root, 'packages/a/types/src'), { recursive: true });
  mkdirSync(join(root, 'packages/a/types/node_modules/zod'), { recursive: true });
  writeFileSync(join(root, 'packages/a/types/package.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('files, and what is installed for a package, are hashed or none of ours', () => {
  symlinkSync('..', join(root, 'packages/a/types/node_modules/b'));
  expect(listUnhashed(root)).toEqual([]);
});

test('a symbolic link is listed with where it leads', () => {
  symlinkSync('..', join(root, 'packages/a/types/src/loop'));
  expect(listUnhashed(root)).toEqual(['packages/a/types/src/loop -> ..']);
});

test('installed files where no package is are listed', () => {
  mkdirSync(join(root, 'packages/a/types/src/node_modules/zod'), { recursive: true });
  expect(listUnhashed(root)).toEqual(['packages/a/types/src/node_modules']);
});
