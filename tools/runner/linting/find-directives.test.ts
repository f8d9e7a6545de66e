import { expect, test } from 'vitest';
import { findDirectives, maskDirectives, mayHoldDirectives } from './find-directives.ts';

const linesOf = (text: string, file = 'a.ts'): (number | undefined)[] | undefined =>
  findDirectives(file, text)?.map(({ line }) => line);

test('a comment that would silence a linter is a finding, in every dialect', () => {
  expect(linesOf('// eslint-disable-next-line no-console\nconsole.log(1);\n')).toEqual([1]);
  expect(linesOf('let a = 1; // oxlint-disable-line\n')).toEqual([1]);
  expect(linesOf('/* eslint-disable */\n/* eslint-enable */\n')).toEqual([1, 2]);
  expect(linesOf('\n/*\n * oxlint-disable no-debugger\n */\n')).toEqual([2]);
  expect(linesOf('/** oxlint-disable */\n')).toEqual([1]);
});

test('a comment in JSX is one too', () => {
  expect(linesOf('export const a = <b>{/* oxlint-disable */}</b>;\n', 'a.tsx')).toEqual([1]);
});

test('the column is where the comment starts', () => {
  expect(findDirectives('a.ts', 'let a = 1; // oxlint-disable-line\n')?.[0]).toMatchObject({ line: 1, column: 12 });
});

test('the finding quotes the order, so that a waiver can name it', () => {
  expect(findDirectives('a.ts', '// oxlint-disable-next-line no-debugger -- why\n')?.[0]?.what).toBe(
    "'oxlint-disable-next-line no-debugger -- why' silences nothing; only a waiver does.",
  );
});

test('a text that only talks about it is none', () => {
  expect(linesOf("const text = '// eslint-disable-line';\n")).toEqual([]);
  expect(linesOf('// Write no eslint-disable here.\n')).toEqual([]);
  expect(mayHoldDirectives("const text = '// eslint-disable-line';\n")).toBe(true);
  expect(mayHoldDirectives('// Nothing is disabled here.\n')).toBe(false);
});

test('of a text that cannot be parsed nothing is known', () => {
  expect(findDirectives('a.ts', 'const = ; // oxlint-disable-line\n')).toBeUndefined();
});

test('a masked text has the same length and lines, and no order in it', () => {
  const text = '/* eslint-disable */\nlet a = 1; // oxlint-disable-line\n';
  expect(maskDirectives(text)).toBe('/* eslint_disable */\nlet a = 1; // oxlint_disable-line\n');
  expect(mayHoldDirectives(maskDirectives(text))).toBe(false);
});
