import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsLinks } from './docs-links.ts';

const check = (text: string): string[] =>
  docsLinks
    .check(drawDocs({ 'docs/a.md': text, 'docs/b c.md': '# One\n\n# One\n\n<a id="by-hand"></a>\n', 'tools/x.ts': '' }))
    .map(({ what, line }) => `${line}: ${what}`);

test('a link to a file or folder that is there is fine, to none is not', () => {
  expect(check('[x](../tools/x.ts) [f](../tools) [r](/tools/x.ts) ![i](../tools/x.ts)')).toEqual([]);
  expect(check('[x](../tools/y.ts)')).toEqual(["1: '../tools/y.ts' leads to tools/y.ts, which does not exist."]);
  expect(check('![x](../tools/y.png)')).toHaveLength(1);
  expect(check('[x]\n\n[x]: ../tools/y.ts')).toHaveLength(1);
});

test('a heading that is repeated has a number, and HTML gives ids', () => {
  expect(check('[a](b%20c.md#one) [b](b%20c.md#one-1) [c](b%20c.md#by-hand)')).toEqual([]);
  expect(check('[c](b%20c.md#one-2)')).toEqual(["1: no heading of docs/b c.md has the id 'one-2'."]);
});

test('headings of the page itself are known, in every form', () => {
  expect(check('# A `code` & *b*\n\nSetext\n---\n\n[x](#a-code--b) [y](#setext)')).toEqual([]);
  expect(check('[x](#nowhere)')).toHaveLength(1);
});

test('what is in code, and on other hosts, is no link of ours', () => {
  expect(check('`[x](y.md)`\n\n```md\n[x](y.md)\n```\n\n[w](https://example.com/#x) <mailto:a@example.com>')).toEqual(
    [],
  );
});

test('the line is that of the link', () => {
  expect(check('one\ntwo [x](y.md)')).toEqual(["2: 'y.md' leads to docs/y.md, which does not exist."]);
});
