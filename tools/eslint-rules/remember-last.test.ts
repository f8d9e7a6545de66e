import { expect, test, vi } from 'vitest';
import { rememberLast } from './remember-last.ts';

test('the same question is answered once', () => {
  const add = vi.fn((one: number, other: number) => one + other);
  const remembered = rememberLast(add);
  expect([remembered(1, 2), remembered(1, 2)]).toEqual([3, 3]);
  expect(add).toHaveBeenCalledTimes(1);
});

test('another question is answered anew', () => {
  const remembered = rememberLast((one: number, other: number) => one + other);
  expect([remembered(1, 2), remembered(1, 3), remembered(1, 2)]).toEqual([3, 4, 3]);
});

test('an error is not remembered', () => {
  let isReady = false;
  const remembered = rememberLast((name: string) => {
    if (!isReady) throw new Error('not ready');
    return name;
  });
  expect(() => remembered('a')).toThrow('not ready');
  isReady = true;
  expect(remembered('a')).toBe('a');
});
