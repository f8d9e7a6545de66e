import { expect, test } from 'vitest';
import { parseVitest } from './parse-vitest.ts';

const FILE = '/w/packages/a/types/src/x.test.ts';
const BEGUN = '{"begun":["/w/packages/a/types/src/x.test.ts","/w/packages/b/types/src/y.test.ts"]}\n';
const suite = (fields: object): string =>
  `${JSON.stringify({ suite: { name: FILE, status: 'passed', durationMs: 4, assertionResults: [], ...fields } })}\n`;
const failed = (failureMessages: string[]) => ({
  status: 'failed',
  fullName: 'a ticket opens',
  failureMessages,
  location: { line: 3, column: 1 },
});

test('a failing test is a finding where its assertion stands', () => {
  const stack =
    'AssertionError: expected 1 to be 2\n    at /w/packages/a/types/src/x.test.ts:7:13\n    at run (/w/node_modules/vitest/x.js:1:1)';
  expect(parseVitest(suite({ status: 'failed', assertionResults: [failed([stack])] }), '/w').findings[0]).toMatchObject(
    {
      rule: 'test',
      file: 'packages/a/types/src/x.test.ts',
      line: 7,
      column: 13,
      what: "'a ticket opens' fails: AssertionError: expected 1 to be 2",
    },
  );
});

test('without a stack the finding is where the test begins', () => {
  const text = suite({ status: 'failed', assertionResults: [failed(['timed out'])] });
  expect(parseVitest(text, '/w').findings[0]).toMatchObject({ line: 3, column: 1 });
});

test('a file that does not load is a finding and a failed test', () => {
  const parsed = parseVitest(suite({ status: 'failed', message: "Cannot find package 'x'" }), '/w');
  expect(parsed.findings[0]?.what).toBe("the test file does not load: Cannot find package 'x'");
  expect(parsed.tests).toEqual([{ file: 'packages/a/types/src/x.test.ts', passed: 0, failed: 1 }]);
});

test('a passing file has its count and cost', () => {
  const text = suite({ assertionResults: [{ status: 'passed', fullName: 'ok', failureMessages: [] }] });
  expect(parseVitest(text, '/w')).toMatchObject({
    findings: [],
    files: [{ file: 'packages/a/types/src/x.test.ts', durationMs: 4 }],
    tests: [{ file: 'packages/a/types/src/x.test.ts', passed: 1, failed: 0 }],
  });
});

test('a report of all that was begun is ended and owes nothing', () => {
  const other = suite({ name: '/w/packages/b/types/src/y.test.ts' });
  expect(parseVitest(`${BEGUN}${suite({})}${other}{"errors":[]}\n`, '/w')).toMatchObject({
    isEnded: true,
    unfinished: [],
  });
});

test('a report cut short keeps what is done and names what is not', () => {
  expect(parseVitest(`${BEGUN}${suite({})}{"suite":{"na`, '/w')).toMatchObject({
    isEnded: false,
    tests: [{ file: 'packages/a/types/src/x.test.ts' }],
    unfinished: ['packages/b/types/src/y.test.ts'],
  });
});

test('a file that was still at work when its worker died is not done', () => {
  expect(parseVitest(`${BEGUN}${suite({ status: 'pending' })}{"errors":[]}`, '/w').unfinished).toHaveLength(2);
});

test('an error outside all tests is a finding of the file it came from', () => {
  const { findings, strays } = parseVitest(`{"errors":[{"message":"late","file":"${FILE}"}]}`, '/w');
  expect([findings[0]?.file, findings[0]?.what, strays]).toEqual([
    'packages/a/types/src/x.test.ts',
    'an error outside its tests: late',
    [],
  ]);
});

test('an error that no file can be blamed for is kept apart', () => {
  expect(parseVitest('{"errors":[{"message":"lost"}]}', '/w')).toMatchObject({ findings: [], strays: ['lost'] });
});

test('garbage and nothing are no report', () => {
  expect(parseVitest('Segmentation fault\n', '/w')).toMatchObject({ isEnded: false, tests: [] });
  expect(parseVitest('', '/w').isEnded).toBe(false);
});

test('a test that was passed over is a finding, whatever asked for it', () => {
  const skipped = {
    status: 'skipped',
    fullName: 'a ticket opens',
    failureMessages: [],
    location: { line: 3, column: 1 },
  };
  const passed = { ...skipped, status: 'passed' };
  expect(parseVitest(suite({ assertionResults: [skipped, passed] }), '/w').findings).toMatchObject([
    {
      rule: 'no-unwaived-disable',
      file: 'packages/a/types/src/x.test.ts',
      line: 3,
      what: "'a ticket opens' was not run: skipped.",
    },
  ]);
});

test('the tests of a file that does not load were not skipped', () => {
  const skipped = { status: 'skipped', fullName: 'a ticket opens', failureMessages: [] };
  const text = suite({ status: 'failed', message: 'beforeAll failed', assertionResults: [skipped] });
  expect(parseVitest(text, '/w').findings.map(({ what }) => what)).toEqual([
    'the test file does not load: beforeAll failed',
  ]);
});

test('a test file without a test is a finding', () => {
  expect(parseVitest(suite({}), '/w').findings).toMatchObject([{ what: 'the test file has no test.' }]);
});

test('the file that keeps a test file from loading is named from the root', () => {
  const text = suite({ status: 'failed', message: '/w/packages/a/x.ts:6: Expression expected' });
  expect(parseVitest(text, '/w').findings[0]?.what).toBe(
    'the test file does not load: packages/a/x.ts:6: Expression expected',
  );
});
