import { expect, test } from 'vitest';
import { type ClockFacts, isSuspicious, judgeClock, renderClock } from './judge-clock.ts';

const FACTS: ClockFacts = { wallSeconds: 50, cpuSeconds: 80, machine: 1, predictedSeconds: 45, ceilingSeconds: 60 };
const same = { factor: 1.01, atLeast: 0.97, atMost: 1.05 };
const slower = { factor: 1.2, atLeast: 1.12, atMost: 1.3 };
const slowest = { task: 'a:test', seconds: 4, file: 'packages/a/b/package.json' };

test('within the ceiling there is nothing to say', () => {
  expect(judgeClock(FACTS)).toEqual([]);
});

test('over the ceiling is a finding', () => {
  expect(judgeClock({ ...FACTS, wallSeconds: 61 })).toMatchObject([
    { rule: 'budget-clock', file: 'harness.config.ts' },
  ]);
});

test('a machine of half the speed may take twice as long', () => {
  expect(judgeClock({ ...FACTS, wallSeconds: 119, machine: 2 })).toEqual([]);
  expect(judgeClock({ ...FACTS, wallSeconds: 121, machine: 2 })).toHaveLength(1);
});

test('surely slower than the base is a finding that names the task', () => {
  const compared = { wall: same, cpu: slower, pairs: 6, base: 'main' };
  const [finding] = judgeClock({ ...FACTS, compared, slowest });
  expect(finding).toMatchObject({ rule: 'budget-clock', file: 'packages/a/b/package.json' });
  expect(finding?.what).toContain(
    "1.20 times the CPU time of main, surely 1.12 (95 %, 6 pairs); 'a:test' takes 4.00 s more",
  );
});

test('not surely slower is none', () => {
  expect(judgeClock({ ...FACTS, compared: { wall: same, cpu: undefined, pairs: 6, base: 'main' } })).toEqual([]);
});

test('a check that takes much longer than predicted is suspicious', () => {
  expect(isSuspicious(FACTS)).toBe(false);
  expect(isSuspicious({ ...FACTS, predictedSeconds: 30 })).toBe(true);
});

test('the gate says what it measured, and what that took', () => {
  expect(renderClock(FACTS, 53)).toBe(
    'clock: a cold check takes 50.0 s, 80.0 s of CPU on a machine 1.00 times as slow as the reference: 50.0 s of 60.0 s, predicted 45.0 s\nmeasured in 53.0 s\n',
  );
});
