import { expect, test } from 'vitest';
import { holdsDirectives, maskDirectives } from './mask-directives.ts';

const holds = (text: string, file = 'a.ts'): boolean => holdsDirectives(file, text);

test('a comment that would silence a linter is found, in every dialect', () => {
  expect(holds('// eslint-disable-next-line no-console\nconsole.log(1);\n')).toBe(true);
  expect(holds('let a = 1; // oxlint-disable-line\n')).toBe(true);
  expect(holds('let a = 1;\n/* eslint-enable */\n')).toBe(true);
  expect(holds('\n/*\n * oxlint-disable no-debugger\n */\n')).toBe(true);
  expect(holds('/** oxlint-disable */\n')).toBe(true);
});

test('a comment in JSX is one too', () => {
  expect(holds('export const a = <b>{/* oxlint-disable */}</b>;\n', 'a.tsx')).toBe(true);
});

test('a text that only talks about it holds none', () => {
  expect(holds("const text = '// eslint-disable-line';\n")).toBe(false);
  expect(holds('// Write no eslint-disable here.\n')).toBe(false);
  expect(holds('// Nothing is disabled here.\n')).toBe(false);
});

test('a text that cannot be parsed may hold one', () => {
  expect(holds('const = ; // oxlint-disable-line\n')).toBe(true);
  expect(holds('const = ; // nothing\n')).toBe(false);
});

test('a masked text has the same length and lines, and no order in it', () => {
  const text = '/* eslint-disable */\nlet a = 1; // oxlint-disable-line\n';
  expect(maskDirectives(text)).toBe('/* eslint~disable */\nlet a = 1; // oxlint~disable-line\n');
  expect(holds(maskDirectives(text))).toBe(false);
});
