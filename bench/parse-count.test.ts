import { expect, test } from 'vitest';
import { parseCount } from './parse-count.ts';

test('a thousand and a million have a letter', () => {
  expect(parseCount('500')).toBe(500);
  expect(parseCount('100k')).toBe(100_000);
  expect(parseCount('1M')).toBe(1_000_000);
});

test('what is no number is refused', () => {
  expect(() => parseCount('many')).toThrow('is no number');
});
