import { expect, test } from 'vitest';
import { describeDiagnostic } from './describe-diagnostic.ts';

const PLACE = { file: 'packages/tickets/types/src/a.ts', line: 3, column: 14 };

test('a diagnostic is a finding at its place', () => {
  const text = "Type 'string' is not assignable to type 'number'.";
  expect(describeDiagnostic({ ...PLACE, code: 2322, text, because: [] })).toMatchObject({
    rule: 'typecheck',
    ...PLACE,
    what: "TS2322: Type 'string' is not assignable to type 'number'.",
  });
});

test('what explains it follows it', () => {
  const because = ["Property 'x' is missing."];
  expect(describeDiagnostic({ ...PLACE, code: 2322, text: "Type 'A' is no 'B'.", because }).what).toBe(
    "TS2322: Type 'A' is no 'B'. Property 'x' is missing.",
  );
});

test('an error without a file is kept', () => {
  const { file, line } = describeDiagnostic({ code: 2318, text: "Cannot find global type 'Array'.", because: [] });
  expect([file, line]).toEqual(['tsconfig.base.json', undefined]);
});

test('who has no DOM is not told to ask for it', () => {
  const text = "Cannot find name 'document'. Try changing the 'lib' option.";
  expect(describeDiagnostic({ ...PLACE, code: 2584, text, because: [] }).fix).toBe(
    'do it in the ui of a domain or the page of an app; no other code has a DOM.',
  );
});
