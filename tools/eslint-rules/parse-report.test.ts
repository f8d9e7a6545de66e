import { expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';

const report = (...diagnostics: object[]): string => JSON.stringify({ diagnostics, number_of_files: 1 });

test('our rules are told from those of oxlint', () => {
  const ours = { code: 'harness(imports-point-down)', filename: 'a.ts', message: 'service may not import ui' };
  const theirs = { code: 'eslint(no-unused-vars)', filename: 'a.ts', message: 'unused' };
  expect(parseReport(report(ours, theirs), 1)).toEqual([
    { rule: 'imports-point-down', file: 'a.ts', message: 'service may not import ui' },
  ]);
});

test('nothing found is an empty report', () => {
  expect(parseReport(report(), 1)).toEqual([]);
});

test('a file that was not linted is thrown', () => {
  expect(() => parseReport(report(), 2)).toThrow('linted 1 of 2 files');
});

test('a file that cannot be parsed is thrown', () => {
  expect(() => parseReport(report({ filename: 'a.ts', message: 'Unexpected token' }), 1)).toThrow('Unexpected token');
});

test('words that are no report are thrown', () => {
  expect(() => parseReport('Failed to load JS plugin', 1)).toThrow('oxlint did not lint: Failed to load JS plugin');
});
