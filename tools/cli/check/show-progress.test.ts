import { expect, test } from 'vitest';
import { describeProgress } from './show-progress.ts';

test('before a tool starts, the workspace is read', () => {
  expect(describeProgress('', 0.4, 60)).toBe('0 s of 60 s: reading the workspace and the cache');
});

test('the tools at work are named with their packages, and the time against the ceiling', () => {
  expect(describeProgress('start typecheck 34\nstart test 33\n', 12.2, 60)).toBe(
    '12 s of 60 s: typecheck 34, test 33 packages left',
  );
});

test('a tool that says how far it is counts down', () => {
  expect(describeProgress('start test 33\nstart test 32\nstart test 31\n', 12.2, 60)).toBe(
    '12 s of 60 s: test 31 packages left',
  );
});
