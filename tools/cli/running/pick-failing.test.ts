import { expect, test } from 'vitest';
import { pickFailing } from './pick-failing.ts';

test('the lines around an error are shown, others not', () => {
  const output = [
    'one',
    'two',
    'before',
    'TypeError: x is undefined',
    '  at a',
    '  at b',
    '  at c',
    '  at d',
    'after',
  ].join('\n');
  expect(pickFailing(output)).toEqual(['before', 'TypeError: x is undefined', '  at a', '  at b', '  at c', '  at d']);
});

test('no errors is no error', () => {
  expect(pickFailing('12 passed, 0 failed\nlast')).toEqual(['12 passed, 0 failed', 'last']);
});

test('without a word of failure the end is shown', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
  expect(pickFailing(lines.join('\n'))).toEqual(lines.slice(-30));
});

test('of many errors the first and the last are shown', () => {
  const picked = pickFailing(Array.from({ length: 400 }, (_, index) => `error ${index}`).join('\n'));
  expect(picked).toHaveLength(31);
  expect([picked[0], picked[15], picked[30]]).toEqual(['error 0', '… 370 lines', 'error 399']);
});

test('colours and progress are taken off', () => {
  expect(pickFailing('10 %\r50 %\r\u001B[31mfailed\u001B[0m\n')).toEqual(['failed']);
});
