import { assert, constantFrom, property, array, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

const parse = (text: string) => parsePage('docs/a.md', text);

test('front matter is read, and what follows keeps its line', () => {
  const page = parse('---\na: 1\n---\n\n# Title\n');
  expect(page.frontMatter).toEqual({ kind: 'fields', value: { a: 1 } });
  expect(page.headings).toEqual([{ text: 'Title', slug: 'title', line: 5 }]);
});

test('a rule at the top is no front matter, neither is one that does not end', () => {
  expect(parse('----\na\n----\n').frontMatter).toEqual({ kind: 'none' });
  expect(parse('---\na: 1\n').frontMatter).toEqual({ kind: 'none' });
});

test('front matter that is no YAML says where', () => {
  expect(parse('---\na: 1\nb: "x\n---\n').frontMatter).toMatchObject({ kind: 'broken', line: 4 });
  expect(parse('---\na: b: c\n---\n').frontMatter).toMatchObject({ kind: 'broken', line: 2 });
});

test('code and links have the line they are on', () => {
  const { codes, links } = parse('one `a`\ntwo `b` [c](d.md)\n\n- three `e`\n');
  expect(codes).toEqual([
    { text: 'a', line: 1 },
    { text: 'b', line: 2 },
    { text: 'e', line: 4 },
  ]);
  expect(links).toEqual([{ href: 'd.md', line: 2, text: 'c', title: '' }]);
});

test('blocks have their language and first line, also in lists', () => {
  expect(parse('```sh title\nls\n```\n').blocks).toEqual([{ language: 'sh', info: 'sh title', text: 'ls\n', line: 2 }]);
  expect(parse('- a\n\n  ```sh\n  ls\n  ```\n').blocks).toEqual([
    { language: 'sh', info: 'sh', text: 'ls\n', line: 4 },
  ]);
});

test('code of a quotation is not the page’s own', () => {
  expect(parse('> `a`\n\n`b`\n').codes).toEqual([{ text: 'b', line: 3 }]);
});

test('entries of a list know their heading, those of a list in a list are none', () => {
  expect(parse('# H\n\n- a\n  b\n  - c\n- d\n').items).toEqual([
    { heading: 'H', text: 'a\nb', line: 3 },
    { heading: 'H', text: 'd', line: 6 },
  ]);
});

test('the lines of a page are counted with and without an end', () => {
  expect([parse('').lineCount, parse('a\n').lineCount, parse('a\nb').lineCount]).toEqual([1, 1, 2]);
});

test('no text at all is too much for it', () => {
  const piece = constantFrom(
    '---\n',
    '```\n',
    '> ',
    '- ',
    '[a](b)',
    '`',
    '# ',
    '<!-- generated:x -->\n',
    '\n',
    '|',
    '&#',
    ': "',
  );
  assert(property(array(piece), (pieces) => parse(pieces.join('')).file === 'docs/a.md'));
  assert(property(string({ unit: 'binary-ascii' }), (text) => parse(text).file === 'docs/a.md'));
});
