import { expect, test } from 'vitest';
import { type CheckPair, weighPairs } from './weigh-pairs.ts';

/** Pairs whose second run takes so many times the CPU time, and the time, of the first. */
const pairs = (cpus: readonly number[], walls: readonly number[] = cpus): CheckPair[] =>
  cpus.map((cpu, index) => ({
    base: { cpuSeconds: 40, wallSeconds: 30 },
    now: { cpuSeconds: 40 * cpu, wallSeconds: 30 * (walls[index] ?? 1) },
  }));

test('what is slower is slower after five pairs', () => {
  expect(weighPairs(pairs([1.2, 1.2, 1.2, 1.2])).verdict).toBe('more');
  expect(weighPairs(pairs([1.2, 1.2, 1.2, 1.2, 1.2])).verdict).toBe('slower');
});

test('what is not slower is fine after five pairs', () => {
  expect(weighPairs(pairs([1, 1, 1, 1])).verdict).toBe('more');
  expect(weighPairs(pairs([1, 1, 1, 1, 1])).verdict).toBe('fine');
});

test('time that load takes from one side does not count where CPU time is equal', () => {
  expect(weighPairs(pairs([1, 1, 1, 1, 1], [1.5, 0.9, 1.4, 1.3, 1])).verdict).toBe('fine');
});

test('a test that waits takes time alone, and is found', () => {
  expect(weighPairs(pairs([1, 1, 1, 1, 1], [1.3, 1.25, 1.3, 1.28, 1.3])).verdict).toBe('slower');
});

test('without CPU time, time decides', () => {
  const timed = pairs([1.2, 1.05, 1.2, 1.2, 1.2]).map(({ base, now }) => ({
    base: { ...base, cpuSeconds: undefined },
    now: { ...now, cpuSeconds: undefined },
  }));
  expect(weighPairs(timed)).toMatchObject({ cpu: undefined, verdict: 'slower' });
});

test('CPU time that a system always says is 0 is none', () => {
  const timed = pairs([1.2, 1.05, 1.2, 1.2, 1.2]).map(({ base, now }) => ({
    base: { ...base, cpuSeconds: 0 },
    now: { ...now, cpuSeconds: 0 },
  }));
  expect(weighPairs(timed)).toMatchObject({ cpu: undefined, verdict: 'slower' });
});

test('what is in doubt gets ten pairs, and is then left open', () => {
  const doubt = [0.9, 1.25, 0.95, 1.3, 1, 1.2, 0.92, 1.18, 0.97, 1.15];
  expect(weighPairs(pairs(doubt.slice(0, 5))).verdict).toBe('more');
  expect(weighPairs(pairs(doubt.slice(0, 8))).verdict).toBe('more');
  expect(weighPairs(pairs(doubt)).verdict).toBe('open');
});

/** Comparisons under noise as another process makes it, each carried on for as long as it asks for more: always the same series. */
const noisy = (slowdown: number, spread: number): string[] => {
  let state = 7;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const noise = (): number => Math.exp(spread * (random() + random() + random() + random() - 2) * Math.sqrt(3));
  const carryOn = (before: readonly CheckPair[]): string => {
    const run = (factor: number) => ({ cpuSeconds: 40 * factor * noise(), wallSeconds: 30 });
    const all = [...before, { base: run(1), now: run(slowdown) }];
    const { verdict } = weighPairs(all);
    return verdict === 'more' ? carryOn(all) : verdict;
  };
  return Array.from({ length: 400 }, () => carryOn([]));
};
const shareOf = (verdicts: readonly string[]): number =>
  verdicts.filter((verdict) => verdict === 'slower').length / verdicts.length;

test('with runs that differ by 10 %, at most one in twenty comparisons of a thing with itself is an alarm', () => {
  expect(shareOf(noisy(1, 0.1))).toBeLessThanOrEqual(0.05);
});

test('with runs that differ by 5 %, a slowdown of 15 % is caught in nine of ten', () => {
  expect(shareOf(noisy(1.15, 0.05))).toBeGreaterThanOrEqual(0.9);
});
