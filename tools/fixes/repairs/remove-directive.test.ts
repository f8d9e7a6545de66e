import type { Finding } from '@acme/tools-findings';
import { repairFinding } from '@acme/tools-fixes';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const without = (text: string, line: number): string | undefined => {
  const finding: Finding = {
    rule: 'no-unwaived-disable',
    severity: 'error',
    file: 'a.ts',
    line,
    column: 1,
    what: "'oxlint-disable' silences nothing; only a waiver does.",
    why: 'w.',
    fix: 'delete it.',
    docs: 'd',
  };
  return repairFinding(finding, () => text, EXAMPLE_SPEC)?.text;
};

test('a line of its own goes as a whole', () => {
  expect(without('a();\n  // oxlint-disable-next-line x\nb();\n', 2)).toBe('a();\nb();\n');
});

test('the end of a line goes alone', () => {
  expect(without('a(); // eslint-disable-line\nb();\n', 1)).toBe('a();\nb();\n');
});

test('a comment amid code leaves the code', () => {
  expect(without('a(); /* eslint-disable */ b();\n', 1)).toBe('a();  b();\n');
});

test('another comment stays', () => {
  expect(without('// Says why.\na();\n', 1)).toBeUndefined();
});
