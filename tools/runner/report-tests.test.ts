import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseProgress } from './progress.ts';
import reportTests from './report-tests.ts';
import { parseVitest } from './targets/parse-vitest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-tests-'));
  vi.stubEnv('HARNESS_TEST_REPORT', join(folder, 'report'));
  vi.stubEnv('HARNESS_PROGRESS', join(folder, 'progress'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const A = '/w/packages/a/types/src/x.test.ts';
const A_TOO = '/w/packages/a/types/src/y.test.ts';
const B = '/w/packages/b/types/src/z.test.ts';
const end = (moduleId: string) => ({
  moduleId,
  state: () => 'failed',
  errors: () => [],
  diagnostic: () => ({ collectDuration: 5, setupDuration: 0, duration: 2 }),
  children: {
    allTests: () => [
      {
        fullName: 'a ticket > opens',
        location: { line: 3, column: 1 },
        result: () => ({ state: 'failed', errors: [{ message: 'no', stack: 'Error: no' }] }),
      },
    ],
  },
});
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('what a file came to is known before the others end', () => {
  const reporter = reportTests();
  reporter.onTestRunStart([{ moduleId: A }, { moduleId: B }]);
  reporter.onTestModuleEnd(end(A));
  expect(parseVitest(read('report'), '/w')).toMatchObject({
    findings: [{ file: 'packages/a/types/src/x.test.ts', what: "'a ticket opens' fails: Error: no" }],
    files: [{ durationMs: 7 }],
    isEnded: false,
    unfinished: ['packages/b/types/src/z.test.ts'],
  });
  reporter.onTestModuleEnd(end(B));
  reporter.onTestRunEnd([], [{ message: 'late', VITEST_TEST_PATH: B }]);
  expect(parseVitest(read('report'), '/w')).toMatchObject({ isEnded: true, unfinished: [], strays: [] });
});

test('a package is left until its last file ends', () => {
  const reporter = reportTests();
  reporter.onTestRunStart([{ moduleId: A }, { moduleId: A_TOO }, { moduleId: B }]);
  reporter.onTestModuleEnd(end(B));
  reporter.onTestModuleEnd(end(A));
  expect(parseProgress(read('progress')).get('test')).toBe(1);
  reporter.onTestModuleEnd(end(A_TOO));
  expect(parseProgress(read('progress')).get('test')).toBe(0);
});

test('why a file does not load is told with the file that Node cannot parse', () => {
  const stack = 'file:///w/packages/a%20b/x.ts:6\n\nconst = (;\n\nSyntaxError: Expression expected\n    at parse';
  const lost = { ...end(A), children: { allTests: () => [] } };
  const reporter = reportTests();
  reporter.onTestModuleEnd({ ...lost, errors: () => [{ message: 'Expression expected', stack }] });
  reporter.onTestModuleEnd({ ...lost, errors: () => [{ message: 'no', stack: 'Error: no\n    at file:///w/x.ts:6' }] });
  expect(parseVitest(read('report'), '/w').findings.map(({ what }) => what)).toEqual([
    'the test file does not load: packages/a b/x.ts:6: Expression expected',
    'the test file does not load: no',
  ]);
});
