import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { judgeBytes } from '../judge-bytes.ts';
import { docsReadable } from './docs-readable.ts';

const check = (text: string): string[] => docsReadable.check(drawDocs({ 'docs/a.md': text })).map(({ what }) => what);

test('plain text is fine, in every language', () => {
  expect(check('# Größe 🎫\n')).toEqual([]);
});

test('a mark, Windows line ends and null bytes are reported', () => {
  expect(check('\uFEFF# A\n')).toEqual(['docs/a.md starts with a byte order mark.']);
  expect(check('# A\r\n')).toEqual(['docs/a.md has Windows line ends.']);
  expect(check('# A\0\n')).toEqual(['docs/a.md has a null byte.']);
});

test('marks of a conflict are reported where they begin, a heading with a line below is none', () => {
  const [finding] = docsReadable.check(drawDocs({ 'docs/a.md': '# A\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n' }));
  expect(finding).toMatchObject({ line: 2, what: 'docs/a.md has marks of a merge conflict.' });
  expect(check('A heading\n=======\n\n> quoted\n')).toEqual([]);
});

test('what is too large is not even read', () => {
  const read = (): string => {
    throw new Error('read');
  };
  expect(judgeBytes('a.md', 10_000_000, read)?.what).toBe('a.md has 9766 kB, more than the 256 kB of a page.');
  expect(check('x'.repeat(262_144))).toEqual([]);
});

test('what is no UTF-8 is reported', () => {
  expect(judgeBytes('a.md', 1, () => undefined)?.what).toBe('a.md is no UTF-8.');
});
