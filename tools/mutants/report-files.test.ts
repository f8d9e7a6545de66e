import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import reportFiles from './report-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-'));
  vi.stubEnv('HARNESS_MUTANTS_REPORT', join(folder, 'report'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const lines = (): string => readFileSync(join(folder, 'report'), 'utf8');

test('a file is reported when it begins, and with its verdict when it ends', () => {
  const reporter = reportFiles();
  reporter.onTestModuleQueued({ moduleId: '/a.test.ts' });
  reporter.onTestModuleEnd({ moduleId: '/a.test.ts', ok: () => true });
  reporter.onTestModuleEnd({ moduleId: '/b.test.ts', ok: () => false });
  expect(lines()).toBe('{"file":"/a.test.ts"}\n{"file":"/a.test.ts","ok":true}\n{"file":"/b.test.ts","ok":false}\n');
});

test('the end is the last line, after the files in which something failed outside of every test', () => {
  reportFiles().onTestRunEnd([], [{ VITEST_TEST_PATH: '/a.test.ts' }, { VITEST_TEST_PATH: 7 }, {}]);
  expect(lines()).toBe('{"file":"/a.test.ts","ok":false}\n{"done":true}\n');
});
