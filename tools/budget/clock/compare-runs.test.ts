import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compareRuns, isSlower, isSurelyFine, type RunPair } from './compare-runs.ts';

const pairs = (...ratios: number[]): RunPair[] => ratios.map((ratio) => ({ before: 30, now: 30 * ratio }));

test('equal runs are surely fine', () => {
  const comparison = compareRuns(pairs(1, 1.01, 0.99, 1.02, 0.98, 1));
  expect(isSlower(comparison)).toBe(false);
  expect(isSurelyFine(comparison)).toBe(true);
});

test('runs that are all slower by a fifth are slower', () => {
  const comparison = compareRuns(pairs(1.2, 1.22, 1.18, 1.25, 1.17, 1.2));
  expect(comparison.factor).toBeCloseTo(1.2, 2);
  expect(isSlower(comparison)).toBe(true);
});

test('a sure slowdown of less than is tolerated is none', () => {
  const comparison = compareRuns(pairs(1.05, 1.06, 1.04, 1.05, 1.06, 1.05));
  expect(comparison.atLeast).toBeGreaterThan(1);
  expect(isSlower(comparison)).toBe(false);
});

test('one run that was disturbed decides nothing', () => {
  expect(isSlower(compareRuns(pairs(1, 1.01, 3, 0.99, 1, 1)))).toBe(false);
});

test('a few pairs can say nothing, however far they are apart', () => {
  const comparison = compareRuns(pairs(2, 2, 2));
  expect(isSlower(comparison)).toBe(false);
  expect(isSurelyFine(compareRuns(pairs(0.5, 0.5, 0.5)))).toBe(false);
});

test('five pairs all on one side are enough', () => {
  expect(isSlower(compareRuns(pairs(1.2, 1.2, 1.2, 1.2, 1.2)))).toBe(true);
});

test('which of the two comes first only turns the comparison around', () => {
  const ratio = double({ min: 0.5, max: 2, noNaN: true });
  assert(
    property(array(ratio, { minLength: 5, maxLength: 9 }), (ratios) => {
      const there = compareRuns(pairs(...ratios));
      const back = compareRuns(pairs(...ratios.map((each) => 1 / each)));
      expect(back.atLeast * there.atMost).toBeCloseTo(1, 6);
    }),
  );
});

/** Noise as runs under another process's load have it: always the same series. */
const noisy = (slowdown: number, seed: number, spread: number): RunPair[] => {
  let state = seed;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const noise = (): number => Math.exp(spread * (random() + random() + random() + random() - 2));
  return Array.from({ length: 8 }, () => ({ before: 30 * noise(), now: 30 * slowdown * noise() }));
};

test('of twenty comparisons of a thing with itself at most one is an alarm', () => {
  const alarms = Array.from({ length: 20 }, (_, seed) => isSlower(compareRuns(noisy(1, seed + 1, 0.15))));
  expect(alarms.filter(Boolean).length).toBeLessThanOrEqual(1);
});

test('a slowdown of 15 % is caught at least eighteen times of twenty', () => {
  const alarms = Array.from({ length: 20 }, (_, seed) => isSlower(compareRuns(noisy(1.15, seed + 1, 0.06))));
  expect(alarms.filter(Boolean).length).toBeGreaterThanOrEqual(18);
});
