import { expect, test } from 'vitest';
import { parseOxlint } from './parse-oxlint.ts';

const report = (diagnostics: unknown[]): string =>
  `{ "diagnostics": ${JSON.stringify(diagnostics)}, "number_of_files": 2 }`;
const labels = [{ span: { offset: 0, length: 1, line: 4, column: 2 } }];

test('one of our rules keeps its own words', () => {
  const message =
    'service may not import ui. Why: it cannot be tested. Fix: move it down. Docs: tools/eslint-rules/rules/imports-point-down.md';
  const parsed = parseOxlint(
    report([{ message, code: 'harness(imports-point-down)', severity: 'error', filename: 'a.ts', labels }]),
    '/w',
  );
  expect(parsed?.findings).toEqual([
    {
      rule: 'imports-point-down',
      severity: 'error',
      file: 'a.ts',
      line: 4,
      column: 2,
      what: 'service may not import ui.',
      why: 'it cannot be tested.',
      fix: 'move it down.',
      docs: 'tools/eslint-rules/rules/imports-point-down.md',
    },
  ]);
});

test('a built-in rule is shown under the name of its engine', () => {
  const diagnostic = {
    message: '`debugger` is not allowed',
    code: 'eslint(no-debugger)',
    help: 'Remove it',
    severity: 'error',
    filename: 'a.ts',
    labels,
  };
  expect(parseOxlint(report([diagnostic]), '/w')?.findings[0]).toMatchObject({
    rule: 'oxlint/no-debugger',
    fix: 'Remove it',
  });
});

test('a file that cannot be parsed is a finding of its own', () => {
  const diagnostic = { message: 'Unexpected token', severity: 'error', filename: 'b.ts', labels };
  expect(parseOxlint(report([diagnostic]), '/w')?.findings[0]).toMatchObject({ rule: 'syntax', file: 'b.ts', line: 4 });
});

test('a notice before the document is skipped', () => {
  expect(parseOxlint(`No files found to lint.\n${report([])}`, '/w')).toEqual({ findings: [], files: 2 });
});

test('words that are no report are not read as one', () => {
  expect(parseOxlint('Failed to parse oxlint configuration file.', '/w')).toBeUndefined();
});

test('a document cut short is not read as one', () => {
  expect(parseOxlint(report([]).slice(0, -3), '/w')).toBeUndefined();
});

test('a report in which a rule threw is not read as one', () => {
  const diagnostic = {
    message: 'Error running JS plugin.\nTypeError: x',
    severity: 'error',
    filename: 'a.ts',
    labels: [],
  };
  expect(parseOxlint(report([diagnostic]), '/w')).toBeUndefined();
});

test('a file that cannot be opened is named, though only the words about it name it', () => {
  const message = 'Failed to open file /w/packages/a b/x.ts with error "stream did not contain valid UTF-8"';
  expect(parseOxlint(report([{ message, severity: 'error', filename: '', labels: [] }]), '/w')?.findings).toMatchObject(
    [{ rule: 'syntax', file: 'packages/a b/x.ts', what: message }],
  );
});
