import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTaskReport } from '@acme/tools-runner';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecordedCosts, recordCalibration } from './read-recorded-costs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recorded-costs-'));
  mkdirSync(join(root, '.nx/harness'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const report = (task: string, run: string, durationMs: number) =>
  printTaskReport({ task, run, durationMs, files: 0, rules: 0, tests: { passed: 0, failed: 0 }, findings: [] });

const writeLog = (name: string, ...lines: string[]): void =>
  writeFileSync(join(root, '.nx/harness', `check-${name}.log`), lines.join('\n'));

test('a task is read with its package, target, run and seconds', () => {
  writeLog('1', 'noise', report('@s/a-types:test', 'r', 1500));
  const task = { package: '@s/a-types', target: 'test', run: 'r', seconds: 1.5 };
  expect(readRecordedCosts(root)).toEqual({ ok: true, value: { tasks: [task], checks: [], calibrations: new Map() } });
});

test('a task that a later check only told again counts once', () => {
  writeLog('1', report('@s/a-types:test', 'r', 1500));
  writeLog('2', report('@s/a-types:test', 'r', 1500), report('@s/a-types:test', 's', 700));
  const read = readRecordedCosts(root);
  expect(read.ok ? read.value.tasks.map(({ run }) => run) : []).toEqual(['r', 's']);
});

test('the calibration of a run is kept with what it took', () => {
  writeLog('r', report('@s/a-types:test', 'r', 1500));
  writeLog('s', report('@s/a-types:test', 's', 700));
  recordCalibration(root, '.nx/harness/check-r.log', 'r', 0.0776);
  expect(readRecordedCosts(root)).toMatchObject({ value: { tasks: [{}, {}], calibrations: new Map([['r', 0.0776]]) } });
});

test('a log that says it in other words is passed over', () => {
  writeLog('1', 'harness-task {"old":true}');
  writeLog('2', report('@s/a-types:test', 'r', 1500));
  expect(readRecordedCosts(root)).toMatchObject({ ok: true, value: { tasks: [{ run: 'r' }] } });
});

test('without a record there is a failure that says what to run', () => {
  expect(readRecordedCosts(root)).toMatchObject({ ok: false, failures: [{ code: 'budget-no-records' }] });
  rmSync(join(root, '.nx'), { recursive: true });
  expect(readRecordedCosts(root)).toMatchObject({ ok: false });
});

const writeLast = (seconds: number): void =>
  writeFileSync(
    join(root, '.nx/harness/last-check.json'),
    JSON.stringify({
      at: 1,
      ok: true,
      mode: 'all',
      findings: 0,
      failures: 0,
      usedSeconds: seconds,
      ceilingSeconds: 60,
      log: '.nx/harness/check-r.log',
    }),
  );

test('a last check in which every task ran says what all of it took', () => {
  writeLog('r', report('@s/a-types:test', 'r', 1500), report('@s/a-types:lint', 'r', 500));
  writeLast(7);
  expect(readRecordedCosts(root)).toMatchObject({ value: { checks: [{ run: 'r', seconds: 7 }] } });
});

test('a last check with a cached task says nothing of all', () => {
  writeLog('r', report('@s/a-types:test', 'r', 1500), report('@s/a-types:lint', 'older', 500));
  writeLast(7);
  expect(readRecordedCosts(root)).toMatchObject({ value: { tasks: [{}, {}], checks: [] } });
});
