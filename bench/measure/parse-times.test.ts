import { expect, test } from 'vitest';
import { parseTimes } from './parse-times.ts';

test('user and system time of a shell and its children are added up', () => {
  expect(parseTimes('0m0.250s 0m0.250s\n2m1.500s 0m8.000s\n')).toBe(130);
});
