import { expect, test } from 'vitest';
import { readThreadTime } from './read-cpu.ts';

const WAITED_MS = 300;

test('time that a thread waits is none that it works', () => {
  const before = readThreadTime();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAITED_MS);
  expect(readThreadTime() - before).toBeLessThan(WAITED_MS / 2);
});

test('time that it works is', () => {
  const before = readThreadTime();
  let sum = 0;
  for (let each = 0; each < 1e7; each += 1) sum += Math.sqrt(each);
  expect([sum > 0, readThreadTime() > before]).toEqual([true, true]);
});
