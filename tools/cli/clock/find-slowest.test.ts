import { expect, test } from 'vitest';
import { findSlowest } from './find-slowest.ts';

const DIRS = new Map([
  ['a', 'packages/a/b'],
  ['c', 'packages/a/c'],
]);

const pair = (before: Record<string, number>, now: Record<string, number>) => ({
  before: new Map(Object.entries(before)),
  now: new Map(Object.entries(now)),
});

test('the task that takes most longer is named with its package', () => {
  const pairs = [pair({ 'a:test': 1, 'c:test': 5 }, { 'a:test': 3, 'c:test': 6 })];
  expect(findSlowest(pairs, DIRS)).toEqual({ task: 'a:test', seconds: 2, file: 'packages/a/b/package.json' });
});

test('one run that was disturbed does not name a task', () => {
  const pairs = [
    pair({ 'a:test': 1 }, { 'a:test': 9 }),
    pair({ 'a:test': 1 }, { 'a:test': 1 }),
    pair({ 'a:test': 1 }, { 'a:test': 1 }),
  ];
  expect(findSlowest(pairs, DIRS)).toBeUndefined();
});

test('a task that is new took no time before', () => {
  expect(findSlowest([pair({}, { 'c:lint': 2 })], DIRS)?.task).toBe('c:lint');
});
