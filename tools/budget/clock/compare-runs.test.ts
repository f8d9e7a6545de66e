import { array, assert, constantFrom, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compareRuns, isSlower, isSurelyFine, isSurelySlower, type RunPair } from './compare-runs.ts';

const pairs = (...ratios: number[]): RunPair[] => ratios.map((ratio) => ({ before: 30, now: 30 * ratio }));

test('equal runs are surely fine', () => {
  const comparison = compareRuns(pairs(1, 1.01, 0.99, 1.02, 0.98));
  expect(isSlower(comparison)).toBe(false);
  expect(isSurelyFine(comparison)).toBe(true);
});

test('runs that are all slower by a fifth are slower', () => {
  const comparison = compareRuns(pairs(1.2, 1.22, 1.18, 1.25, 1.17));
  expect(comparison.factor).toBeCloseTo(1.2, 2);
  expect(isSlower(comparison)).toBe(true);
  expect(isSurelySlower(comparison)).toBe(true);
});

test('a sure slowdown of less than is tolerated is none', () => {
  const comparison = compareRuns(pairs(1.05, 1.06, 1.04, 1.05, 1.06));
  expect(comparison.atLeast).toBeGreaterThan(1);
  expect(isSlower(comparison)).toBe(false);
});

test('one run that was disturbed decides nothing', () => {
  expect(isSlower(compareRuns(pairs(1, 1.01, 3, 0.99, 1)))).toBe(false);
});

test('four pairs can say nothing, however far they are apart, and five can', () => {
  expect(isSlower(compareRuns(pairs(2, 2, 2, 2)))).toBe(false);
  expect(isSurelyFine(compareRuns(pairs(0.5, 0.5, 0.5, 0.5)))).toBe(false);
  expect(isSlower(compareRuns(pairs(2, 2, 2, 2, 2)))).toBe(true);
  expect(isSurelyFine(compareRuns(pairs(0.5, 0.5, 0.5, 0.5, 0.5)))).toBe(true);
});

test('between two looks nothing is said', () => {
  expect(isSlower(compareRuns(pairs(2, 2, 2, 2, 2, 2)))).toBe(false);
  expect(isSlower(compareRuns(pairs(2, 2, 2, 2, 2, 2, 2, 2)))).toBe(true);
});

test('of eight pairs at five per cent, one out of eight may be a little against it, and not the greatest', () => {
  const seven = [1.11, 1.12, 1.13, 1.14, 1.15, 1.16, 1.17];
  expect(compareRuns(pairs(0.99, ...seven)).atLeast).toBeGreaterThan(1);
  expect(compareRuns(pairs(0.8, ...seven)).atLeast).toBeLessThan(1);
});

test('which of the two comes first only turns the comparison around', () => {
  const ratios = constantFrom(5, 8, 10).chain((length) =>
    array(double({ min: 0.5, max: 2, noNaN: true }), { minLength: length, maxLength: length }),
  );
  assert(
    property(ratios, (each) => {
      const there = compareRuns(pairs(...each));
      const back = compareRuns(pairs(...each.map((ratio) => 1 / ratio)));
      expect(back.factor * there.factor).toBeCloseTo(1, 6);
      expect(back.atLeast * there.atMost).toBeCloseTo(1, 6);
    }),
  );
});
