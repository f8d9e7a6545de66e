import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePlan } from './write-plan.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-plan-'));
  mkdirSync(join(root, 'rules'));
  writeFileSync(join(root, 'rules/index.ts'), 'before');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
const created = (path: string) => ({ path, text: `text of ${path}` });
const write = (paths: string[], edited: { path: string; text: string }[] = []) =>
  writePlan(root, { created: paths.map(created), edited, notes: [], next: '' });

test('what is planned is written', () => {
  const written = write(['a/b/new.ts'], [{ path: 'rules/index.ts', text: 'after' }]);
  expect(written).toMatchObject({ ok: true, value: { files: ['a/b/new.ts', 'rules/index.ts'] } });
  expect(readFileSync(join(root, 'a/b/new.ts'), 'utf8')).toBe('text of a/b/new.ts');
  expect(readFileSync(join(root, 'rules/index.ts'), 'utf8')).toBe('after');
});

test('undo leaves everything as it was, with what tools put into new folders', () => {
  const written = write(['a/b/new.ts', 'rules/new.ts'], [{ path: 'rules/index.ts', text: 'after' }]);
  mkdirSync(join(root, 'a/b/node_modules'));
  if (written.ok) written.value.undo();
  expect(files()).toEqual(['rules', 'rules/index.ts']);
  expect(readFileSync(join(root, 'rules/index.ts'), 'utf8')).toBe('before');
});

test('a file in the way ends it, stays, and takes back the files before', () => {
  const written = write(['a/new.ts', 'rules/index.ts']);
  expect(written).toMatchObject({ ok: false, failures: [{ code: 'write-failed' }] });
  expect(files()).toEqual(['rules', 'rules/index.ts']);
  expect(readFileSync(join(root, 'rules/index.ts'), 'utf8')).toBe('before');
});

test('a file where a folder should be ends it too', () => {
  expect(write(['a/new.ts', 'rules/index.ts/new.ts'])).toMatchObject({ ok: false });
  expect(files()).toEqual(['rules', 'rules/index.ts']);
});

test('an edit of a file that is gone takes back what was created', () => {
  expect(write(['a/new.ts'], [{ path: 'rules/gone.ts', text: '' }])).toMatchObject({ ok: false });
  expect(files()).toEqual(['rules', 'rules/index.ts']);
});

test('what is planned to move leaves its place, and undo brings it back', () => {
  mkdirSync(join(root, 'old/deep'), { recursive: true });
  writeFileSync(join(root, 'old/deep/a.ts'), 'a');
  const moved = [{ from: 'old/deep/a.ts', to: 'new/a.ts', text: 'b' }];
  const written = writePlan(root, { moved, created: [], edited: [], notes: [], next: '' });
  expect(files()).toEqual(['new', 'new/a.ts', 'old', 'rules', 'rules/index.ts']);
  expect(readFileSync(join(root, 'new/a.ts'), 'utf8')).toBe('b');
  if (written.ok) written.value.undo();
  expect(files()).toEqual(['old', 'old/deep', 'old/deep/a.ts', 'rules', 'rules/index.ts']);
  expect(readFileSync(join(root, 'old/deep/a.ts'), 'utf8')).toBe('a');
});

test('nothing is moved over a file, and what was moved before is brought back', () => {
  writeFileSync(join(root, 'a.ts'), 'a');
  const moved = [
    { from: 'a.ts', to: 'b.ts' },
    { from: 'b.ts', to: 'rules/index.ts' },
  ];
  expect(writePlan(root, { moved, created: [], edited: [], notes: [], next: '' })).toMatchObject({ ok: false });
  expect(files()).toEqual(['a.ts', 'rules', 'rules/index.ts']);
  expect(readFileSync(join(root, 'rules/index.ts'), 'utf8')).toBe('before');
});
