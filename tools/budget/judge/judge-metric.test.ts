import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { judgeMetric } from './judge-metric.ts';

const verdict = (before: number | undefined, now: number): string => judgeMetric(before, now, 60, 0.01).verdict;

test('up to half of the ceiling everything is free', () => {
  expect(verdict(10, 30)).toBe('free');
});

test('above half a change may add one part in a hundred', () => {
  expect(verdict(40, 40.4)).toBe('kept');
  expect(verdict(40, 40.5)).toBe('raised');
});

test('a change that goes past half is held to the half', () => {
  expect(verdict(29, 30.1)).toBe('raised');
  expect(verdict(29.9, 30.1)).toBe('kept');
});

test('nothing may go over the ceiling', () => {
  expect(verdict(59.9, 60)).toBe('kept');
  expect(verdict(59.9, 60.1)).toBe('over');
});

test('what was over the ceiling before is no fault of a change that does not raise it', () => {
  expect(verdict(70, 70)).toBe('inherited');
  expect(verdict(70, 65)).toBe('inherited');
  expect(verdict(70, 70.1)).toBe('over');
});

test('without a before only the ceiling judges', () => {
  expect(verdict(undefined, 59)).toBe('kept');
  expect(verdict(undefined, 61)).toBe('over');
});

test('a change that makes nothing slower is never at fault', () => {
  const seconds = double({ min: 0, max: 200, noNaN: true });
  assert(
    property(seconds, seconds, (one, other) => {
      const kind = verdict(Math.max(one, other), Math.min(one, other));
      expect(['free', 'kept', 'inherited']).toContain(kind);
    }),
  );
});
