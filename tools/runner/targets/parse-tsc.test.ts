import { expect, test } from 'vitest';
import { parseTsc } from './parse-tsc.ts';

test('a diagnostic is a finding at its place', () => {
  const [finding] = parseTsc(
    "packages/tickets/types/src/a.ts(3,14): error TS2322: Type 'string' is not assignable to type 'number'.\n",
  );
  expect(finding).toMatchObject({
    rule: 'typecheck',
    file: 'packages/tickets/types/src/a.ts',
    line: 3,
    column: 14,
    what: "TS2322: Type 'string' is not assignable to type 'number'.",
  });
});

test('indented lines continue the diagnostic above them', () => {
  const findings = parseTsc("a.ts(1,1): error TS2322: Type 'A' is no 'B'.\n  Property 'x' is missing.\n");
  expect(findings.map(({ what }) => what)).toEqual(["TS2322: Type 'A' is no 'B'. Property 'x' is missing."]);
});

test('an error without a file is kept', () => {
  expect(parseTsc("error TS5083: Cannot read file 'x/tsconfig.json'.")).toHaveLength(1);
});

test('a path with spaces and parentheses is read whole', () => {
  expect(parseTsc('packages/a b/types/src/c.ts(2,5): error TS1005: expected.')[0]?.file).toBe(
    'packages/a b/types/src/c.ts',
  );
});

test('Windows line ends are no part of the message', () => {
  expect(parseTsc('a.ts(1,1): error TS6133: unused.\r\n')[0]?.what).toBe('TS6133: unused.');
});

test('a clean run has no findings', () => {
  expect(parseTsc('')).toEqual([]);
});

test('who has no DOM is not told to ask for it', () => {
  const [finding] = parseTsc("a.ts(1,1): error TS2584: Cannot find name 'document'. Try changing the 'lib' option.\n");
  expect(finding?.fix).toBe('do it in the ui of a domain or the page of an app; no other code has a DOM.');
});
