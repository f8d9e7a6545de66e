import { expect, test } from 'vitest';
import { findSection, replaceSection } from './section.ts';

test('a section is what is between its marks', () => {
  expect(findSection('# A\n<!-- x -->\nb\n<!-- /x -->\n', 'x')?.text).toBe('b\n');
});

test('a section without an end is none', () => {
  expect(findSection('# A\n<!-- x -->\nb\n', 'x')).toBeUndefined();
});

test('only the section is replaced', () => {
  expect(replaceSection('a\n<!-- x -->\nb\n<!-- /x -->\nc\n', 'x', 'd\n')).toBe('a\n<!-- x -->\nd\n<!-- /x -->\nc\n');
});

test('a page without the section gets it at its end', () => {
  expect(replaceSection('a\n', 'x', 'd\n')).toBe('a\n\n<!-- x -->\nd\n<!-- /x -->\n');
});
