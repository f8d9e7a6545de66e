import { expect, test } from 'vitest';
import { parseVitest } from './parse-vitest.ts';

const suite = (fields: object): string =>
  JSON.stringify({
    testResults: [
      {
        name: '/w/packages/a/types/src/x.test.ts',
        status: 'passed',
        message: '',
        startTime: 5,
        endTime: 9,
        assertionResults: [],
        ...fields,
      },
    ],
  });
const failed = (failureMessages: string[]) => ({
  status: 'failed',
  fullName: 'a ticket opens',
  failureMessages,
  location: { line: 3, column: 1 },
});

test('a failing test is a finding where its assertion stands', () => {
  const stack =
    'AssertionError: expected 1 to be 2\n    at /w/packages/a/types/src/x.test.ts:7:13\n    at run (/w/node_modules/vitest/x.js:1:1)';
  expect(
    parseVitest(suite({ status: 'failed', assertionResults: [failed([stack])] }), '/w')?.findings[0],
  ).toMatchObject({
    rule: 'test',
    file: 'packages/a/types/src/x.test.ts',
    line: 7,
    column: 13,
    what: "'a ticket opens' fails: AssertionError: expected 1 to be 2",
  });
});

test('without a stack the finding is where the test begins', () => {
  const text = suite({ status: 'failed', assertionResults: [failed(['timed out'])] });
  expect(parseVitest(text, '/w')?.findings[0]).toMatchObject({ line: 3, column: 1 });
});

test('a file that does not load is a finding and a failed test', () => {
  const parsed = parseVitest(suite({ status: 'failed', message: "Cannot find package 'x'" }), '/w');
  expect(parsed?.findings[0]?.what).toBe("the test file does not load: Cannot find package 'x'");
  expect(parsed?.tests).toEqual([{ file: 'packages/a/types/src/x.test.ts', passed: 0, failed: 1 }]);
});

test('a passing file has its count and cost', () => {
  const parsed = parseVitest(
    suite({ assertionResults: [{ status: 'passed', fullName: 'ok', failureMessages: [] }] }),
    '/w',
  );
  expect(parsed).toEqual({
    findings: [],
    files: [{ file: 'packages/a/types/src/x.test.ts', durationMs: 4 }],
    tests: [{ file: 'packages/a/types/src/x.test.ts', passed: 1, failed: 0 }],
  });
});

test('a report that is missing or cut short is not read as one', () => {
  expect(parseVitest('', '/w')).toBeUndefined();
  expect(parseVitest(suite({}).slice(0, -4), '/w')).toBeUndefined();
});
