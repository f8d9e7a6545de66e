import { expect, test } from 'vitest';
import { median, summarize } from './summarize.ts';

test('the median of an odd number of values is the middle one', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('the median of an even number of values lies between the middle two', () => {
  expect(median([1, 2, 4, 100])).toBe(3);
});

test('a summary gives the median and the range', () => {
  expect(summarize([12.34, 0.5, 3])).toBe('3.00 s (0.50–12.3)');
});
