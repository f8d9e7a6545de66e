import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsQuotes } from './docs-quotes.ts';

const check = (text: string, source = 'const MAX = 5_000; const TRIES = 3;\n'): number =>
  docsQuotes.check(drawDocs({ 'docs/a.md': text, 'docs/b.md': '# B\n', 'tools/x.ts': source })).length;

test('what is quoted is there, or it is a finding', () => {
  expect(check('[5000](../tools/x.ts "MAX = 5_000")')).toBe(0);
  expect(check('[5000](../tools/x.ts "MAX = 5_000")', 'const MAX = 6_000;')).toBe(1);
});

test('the text has the number of the quotation, or it is a finding', () => {
  expect(check('[5,000 lines](../tools/x.ts "MAX = 5_000")')).toBe(0);
  expect(check('[6,000 lines](../tools/x.ts "MAX = 5_000")')).toBe(1);
});

test('numbers may be words, and seconds milliseconds', () => {
  expect(check('[three times](../tools/x.ts "TRIES = 3") [five seconds](../tools/x.ts "MAX = 5_000")')).toBe(0);
  expect(check('[twice](../tools/x.ts "TRIES = 3")')).toBe(1);
  expect(check('[five minutes](../tools/x.ts "MAX = 5_000")')).toBe(1);
});

test('a text without a number is in the quotation', () => {
  expect(check('[`TRIES`](../tools/x.ts "TRIES = 3")')).toBe(0);
  expect(check('[`ATTEMPTS`](../tools/x.ts "TRIES = 3")')).toBe(1);
});

test('a link without a quotation, to a page, or to nowhere is not judged here', () => {
  expect(check('[6](../tools/x.ts) [6](b.md "a remark") [6](../tools/y.ts "MAX") [6](https://example.com "MAX")')).toBe(
    0,
  );
});
