import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCosts, readSize, recordCosts } from './read-costs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-costs-'));
  mkdirSync(join(root, '.nx/harness'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const report = (task: string, durationMs: number) => ({
  task,
  durationMs,
  run: 'r',
  files: 0,
  rules: 0,
  tests: { passed: 0, failed: 0 },
  findings: [],
});
const read = () => readCosts(join(root, '.nx/harness/costs.json'));

test('what a check cost is added to what was known', () => {
  recordCosts(root, [report('a:lint', 5), report('b:lint', 6)]);
  recordCosts(root, [report('b:lint', 7)]);
  expect(read()).toEqual({
    ok: true,
    value: new Map([
      ['a:lint', 5],
      ['b:lint', 7],
    ]),
  });
  expect(readdirSync(join(root, '.nx/harness'))).toEqual(['costs.json']);
});

test('a crash cost nothing that says anything', () => {
  recordCosts(root, [{ ...report('a:lint', 0), crash: { code: 'c', message: 'm', hint: 'h' } }]);
  expect(read()).toEqual({ ok: true, value: new Map() });
});

test('a file of costs that is missing or damaged is a failure', () => {
  expect(read()).toMatchObject({ ok: false, failures: [{ code: 'no-costs' }] });
  writeFileSync(join(root, '.nx/harness/costs.json'), '{"a:lint":');
  expect(read()).toMatchObject({ ok: false });
});

test('a size is of the files, wherever they are, and of nothing installed or built', () => {
  mkdirSync(join(root, 'a/src'), { recursive: true });
  mkdirSync(join(root, 'a/node_modules'));
  writeFileSync(join(root, 'a/src/x.ts'), '12345');
  writeFileSync(join(root, 'a/package.json'), '{}');
  writeFileSync(join(root, 'a/node_modules/y.js'), '1234567');
  expect(readSize(join(root, 'a'))).toBe(7);
});
