import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsEnforced } from './docs-enforced.ts';

const check = (text: string): string[] =>
  docsEnforced
    .check(
      drawDocs({
        'docs/RELIABILITY.md': text,
        'docs/checks/lint.md': '',
        'tools/a/rules/no-b.md': '',
        'a.test.ts': '',
      }),
    )
    .map(({ what }) => what);

const list = (...items: string[]): string => `## Invariants\n\n${items.map((item) => `- ${item}\n`).join('')}`;

test('a rule, a check, a test or people enforce', () => {
  expect(check(list('A. Enforced by `no-b`.', 'B. Enforced by `lint`.', 'C. Enforced by `a.test.ts`.'))).toEqual([]);
  expect(check(list('A. Enforced by: manual, before a release.'))).toEqual([]);
});

test('a name that is neither is reported, beside good ones too', () => {
  expect(check(list('A. Enforced by `no-b` and `no-c`.'))).toEqual(["'no-c' is no rule and no test."]);
  expect(check(list('A. Enforced by `a.ts`.'))).toEqual(["'a.ts' is no rule and no test."]);
});

test('an entry that names nothing is reported', () => {
  expect(check(list('A.'))).toEqual(["'A. …' names no enforcer."]);
  expect(check(list('A. Enforced by us all.'))).toHaveLength(1);
});

test('entries under other headings and of lists in lists are not asked', () => {
  expect(check(`${list('A. Enforced by `no-b`.\n  - more')}\n## Else\n\n- C.\n`)).toEqual([]);
});

test('a page that is asked for invariants has some', () => {
  expect(check('# Reliability\n')).toEqual(['docs/RELIABILITY.md lists no invariant.']);
  expect(docsEnforced.check(drawDocs({}))).toEqual([]);
});
