import type { TaskReport } from '@acme/tools-runner';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import type { Ledger, Waiver } from '@acme/tools-waivers';
import { expect, test } from 'vitest';
import { exitCodeOf } from './check-report.ts';
import { judgeCheck } from './judge-check.ts';
import type { BudgetPart } from './read-budget-part.ts';

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

const NO_WAIVERS: Ledger = { live: [], findings: [], expired: 0 };
const NO_BUDGET: BudgetPart = { findings: [], failures: [], notes: [], mayPay: () => true };
const surroundings = {
  spec: EXAMPLE_SPEC,
  couldBeUsed: () => true,
  guarded: undefined,
  shard: undefined,
  redone: 0,
  refused: 0,
  budget: NO_BUDGET,
};

const judge = (reports: TaskReport[], nxCode = 0, ledger: Ledger = NO_WAIVERS) =>
  judgeCheck({
    ...surroundings,
    ledger,
    mode: 'all',
    run: 'now',
    durationMs: 2500,
    ceilingSeconds: 60,
    log: '.nx/harness/check-now.log',
    expected: ['tickets-types:lint', 'tickets-types:test'],
    reports,
    nx: { code: nxCode, tail: 'code 1 / oh no' },
  });

test('a tool that is as it was tested is counted, whichever run found it so', () => {
  expect(judge([lint, { ...tests, asTested: true }]).tasks).toMatchObject({ total: 2, asTested: 1 });
  expect(judge([lint, tests]).tasks).not.toHaveProperty('asTested');
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
    ...surroundings,
    ledger: NO_WAIVERS,
    mode: 'all',
    run: 'now',
    durationMs: 1,
    ceilingSeconds: 60,
    log: 'l',
  } as const;
  const nx = { code: 0, tail: '' };
  expect(exitCodeOf(judgeCheck({ ...nothing, expected: [], reports: [], nx }))).toBe(3);
  // Of more parts than packages some are empty, and the others are not.
  expect(
    exitCodeOf(judgeCheck({ ...nothing, expected: [], reports: [], nx, shard: { index: 9, of: 9, cut: 'c' } })),
  ).toBe(0);
});

const waiver: Waiver = {
  file: 'docs/waivers/r.md',
  rule: 'r',
  target: { kind: 'path', path: 'a.ts', symbol: undefined },
  reason: 'It goes with the old client',
  owner: '@org/team',
  expires: '2026-05-31',
};
const waived: Ledger = { ...NO_WAIVERS, live: [waiver] };

test('a finding that a live waiver covers is silenced and counted', () => {
  const report = judge([{ ...lint, findings: [finding] }, tests], 0, waived);
  expect(report).toMatchObject({
    ok: true,
    findings: [],
    tasks: { failed: 0 },
    waivers: { live: 1, silenced: 1, unused: 0 },
  });
});

test('what a cached task found is judged by the waivers of now: without them it is red', () => {
  const before = { ...lint, run: 'before', findings: [finding] };
  expect(exitCodeOf(judge([before, tests], 0, waived))).toBe(0);
  expect(exitCodeOf(judge([before, tests]))).toBe(1);
});

test('a waiver that nothing needs is red', () => {
  const report = judge([lint, tests], 0, waived);
  expect(report.findings.map(({ rule, file }) => [rule, file])).toEqual([['waivers-are-live', 'docs/waivers/r.md']]);
  expect(exitCodeOf(report)).toBe(1);
});

test('no waiver is called unused by a check that is not done', () => {
  expect(judge([lint], 0, waived).waivers.unused).toBe(0);
});

test('a waiver that is not live is red, and silences nothing', () => {
  const expired = { ...finding, rule: 'waivers-are-live', file: 'docs/waivers/r.md' };
  const report = judge([{ ...lint, findings: [finding] }, tests], 1, { live: [], findings: [expired], expired: 1 });
  expect(report.findings.map(({ rule }) => rule)).toEqual(['r', 'waivers-are-live']);
  expect(report.waivers).toEqual({ live: 0, silenced: 0, unused: 0, expired: 1, invalid: 0 });
});

test('a waiver of a cause does not excuse what does not compile', () => {
  const cause = { ...lint, findings: [finding] };
  const compiler = { ...tests, run: 'now', findings: [{ ...finding, rule: 'typecheck' }] };
  expect(judge([cause, compiler], 1).findings.map(({ rule }) => rule)).toEqual(['r']);
  expect(judge([cause, compiler], 1, waived).findings.map(({ rule }) => rule)).toEqual(['typecheck']);
});

test('Nx that fails although all that was found is waived is never green', () => {
  expect(exitCodeOf(judge([{ ...lint, findings: [finding] }, tests], 1, waived))).toBe(3);
});
