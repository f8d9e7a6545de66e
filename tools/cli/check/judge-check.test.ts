import type { TaskReport } from '@acme/tools-runner';
import { expect, test } from 'vitest';
import { exitCodeOf } from './check-report.ts';
import { judgeCheck } from './judge-check.ts';

const lint: TaskReport = {
  task: 'tickets-types:lint',
  run: 'now',
  durationMs: 1,
  files: 0,
  rules: 0,
  tests: { passed: 0, failed: 0 },
  findings: [],
};
const tests: TaskReport = { ...lint, task: 'tickets-types:test', run: 'before', tests: { passed: 7, failed: 0 } };
const finding = {
  rule: 'r',
  severity: 'error',
  file: 'a.ts',
  line: 1,
  what: 'w',
  why: 'y',
  fix: 'f',
  docs: 'd',
} as const;

const judge = (reports: TaskReport[], nxCode = 0) =>
  judgeCheck({
    mode: 'all',
    run: 'now',
    durationMs: 2500,
    ceilingSeconds: 60,
    log: '.nx/harness/check-now.log',
    expected: ['tickets-types:lint', 'tickets-types:test'],
    reports,
    nx: { code: nxCode, tail: 'code 1 / oh no' },
  });

test('all tasks reported and clean is green', () => {
  const report = judge([lint, tests]);
  expect(report).toMatchObject({
    ok: true,
    tasks: { total: 2, cached: 1, failed: 0, skipped: 0 },
    tests: { passed: 7, failed: 0 },
    budget: { ceilingSeconds: 60, usedSeconds: 2.5, withinCeiling: true },
  });
  expect(exitCodeOf(report)).toBe(0);
});

test('an error is red', () => {
  const report = judge([{ ...lint, findings: [finding] }, tests], 1);
  expect(report.tasks.failed).toBe(1);
  expect(exitCodeOf(report)).toBe(1);
});

test('a warning alone is green', () => {
  expect(exitCodeOf(judge([{ ...lint, findings: [{ ...finding, severity: 'warning' }] }, tests]))).toBe(0);
});

test('the same finding from two tasks is one finding', () => {
  expect(
    judge(
      [
        { ...lint, findings: [finding] },
        { ...tests, findings: [finding] },
      ],
      1,
    ).findings,
  ).toHaveLength(1);
});

test('a task that did not report is never green', () => {
  const report = judge([lint]);
  expect(report.failures[0]?.message).toMatch(/1 of 2 tasks gave no report, first 'tickets-types:test'/);
  expect(report.tasks.skipped).toBe(1);
  expect(exitCodeOf(report)).toBe(3);
});

test('a crash is never green', () => {
  const crash = { code: 'oxlint-crashed', message: 'm', hint: 'h' };
  expect(exitCodeOf(judge([{ ...lint, crash }, tests], 1))).toBe(3);
});

test('reports without an error while Nx failed are never green', () => {
  expect(exitCodeOf(judge([lint, tests], 1))).toBe(3);
});

test('no task at all is never green', () => {
  const nothing = {
    mode: 'all',
    run: 'now',
    durationMs: 1,
    ceilingSeconds: 60,
    log: 'l',
    expected: [],
    reports: [],
  } as const;
  expect(exitCodeOf(judgeCheck({ ...nothing, expected: [], reports: [], nx: { code: 0, tail: '' } }))).toBe(3);
});
