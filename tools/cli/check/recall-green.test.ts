import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckReport } from './check-report.ts';
import { recallGreen, rememberGreen, repeatReport } from './recall-green.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recall-green-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const green: CheckReport = {
  ok: true,
  mode: 'all',
  durationMs: 9000,
  tasks: { total: 12, cached: 3, failed: 0, skipped: 0 },
  tests: { passed: 40, failed: 0 },
  rules: 8,
  files: 90,
  findings: [],
  failures: [],
  waivers: { live: 0, silenced: 0, unused: 0, expired: 0, invalid: 0 },
  budget: { ceilingSeconds: 60, usedSeconds: 9, withinCeiling: true },
  notes: [],
  log: '.nx/harness/check-now.log',
};

test('the same state is answered from memory', () => {
  rememberGreen(root, 'k1', green);
  expect(recallGreen(root, 'k1')).toEqual(green);
});

test('another state is not', () => {
  rememberGreen(root, 'k1', green);
  expect(recallGreen(root, 'k2')).toBeUndefined();
});

test('a red check is never remembered, and forgets the green one', () => {
  rememberGreen(root, 'k1', green);
  rememberGreen(root, 'k1', { ...green, ok: false });
  expect(recallGreen(root, 'k1')).toBeUndefined();
});

test('a check that had something to say is made again, to say it again', () => {
  rememberGreen(root, 'k1', {
    ...green,
    guarded: { touched: ['harness.config.ts'], waivers: { added: [], removed: [], extended: [], edited: [] } },
  });
  expect(recallGreen(root, 'k1')).toBeUndefined();
});

test('a memory cut short is no memory', () => {
  rememberGreen(root, 'k1', green);
  writeFileSync(join(root, '.nx/harness/green.json'), '{"key":"k1","report":{"ok":tr');
  expect(recallGreen(root, 'k1')).toBeUndefined();
});

test('nothing is left beside the memory', () => {
  rememberGreen(root, 'k1', green);
  expect(readdirSync(join(root, '.nx/harness'))).toEqual(['green.json']);
});

test('a repeated report says what it took now, and that all of it was known', () => {
  expect(repeatReport(green, 200.4)).toMatchObject({
    durationMs: 200,
    tasks: { total: 12, cached: 12 },
    budget: { usedSeconds: 0.2004 },
  });
});
