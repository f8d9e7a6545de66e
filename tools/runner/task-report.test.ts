import { isGreen, parseTaskReports, printTaskReport, type TaskReport } from '@acme/tools-runner';
import { expect, test } from 'vitest';

const green: TaskReport = {
  task: 'tickets-types:lint',
  run: 'r1',
  durationMs: 12,
  files: 3,
  rules: 0,
  tests: { passed: 0, failed: 0 },
  findings: [],
};
const finding = {
  rule: 'lint',
  severity: 'error',
  file: 'a.ts',
  line: 1,
  what: 'w',
  why: 'y',
  fix: 'f',
  docs: 'd',
} as const;

test('a report survives the terminal output of its task', () => {
  const output = `> nx run tickets-types:lint\n\nsome words\n${printTaskReport({ ...green, findings: [finding] })}\n`;
  expect(parseTaskReports(output)).toEqual([{ ...green, findings: [finding] }]);
});

test('output without reports has none', () => {
  expect(parseTaskReports('NX  Successfully ran')).toEqual([]);
});

test('a report cut short is not passed over', () => {
  expect(() => parseTaskReports(printTaskReport(green).slice(0, -10))).toThrow(SyntaxError);
});

test('a report with fields missing is not passed over', () => {
  expect(() => parseTaskReports('harness-task {"task":"a:lint"}')).toThrow(/run/);
});

test('warnings leave a task green', () => {
  expect(isGreen({ ...green, findings: [{ ...finding, severity: 'warning' }] })).toBe(true);
});

test('an error makes a task red', () => {
  expect(isGreen({ ...green, findings: [finding] })).toBe(false);
});

test('a crash makes a task red', () => {
  expect(isGreen({ ...green, crash: { code: 'c', message: 'm', hint: 'h' } })).toBe(false);
});
