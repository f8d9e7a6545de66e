import { expect, test } from 'vitest';
import { type ClockFacts, isBusy, isSuspicious, judgeClock } from './judge-clock.ts';

const FACTS: ClockFacts = {
  runs: [{ wallSeconds: 50, cpuSeconds: 80, besideCores: 0.1 }],
  cores: 2,
  machine: 1,
  predictedSeconds: 45,
  ceilingSeconds: 60,
  base: 'main',
};
const taking = (...walls: number[]): ClockFacts => ({
  ...FACTS,
  runs: walls.map((wallSeconds) => ({ wallSeconds, cpuSeconds: 80, besideCores: 0 })),
});
const same = { factor: 1.01, atLeast: 0.97, atMost: 1.05 };
const slower = { factor: 1.2, atLeast: 1.12, atMost: 1.3 };
const slowest = { task: 'a:test', seconds: 4, file: 'packages/a/b/package.json' };

test('within the ceiling there is nothing to say', () => {
  expect(judgeClock(taking(60))).toEqual([]);
});

test('over the ceiling is a finding', () => {
  expect(judgeClock(taking(61))).toMatchObject([{ rule: 'budget-clock', file: 'harness.config.ts' }]);
});

test('a run that was disturbed is not held against the check, if a later one is within the ceiling', () => {
  expect(judgeClock(taking(80, 70, 59))).toEqual([]);
  expect(judgeClock(taking(80, 70, 61))[0]?.what).toContain('takes 61.0 s of the reference machine, the quickest of 3');
});

test('a machine of half the speed may take twice as long', () => {
  expect(judgeClock({ ...taking(119), machine: 2 })).toEqual([]);
  expect(judgeClock({ ...taking(121), machine: 2 })).toHaveLength(1);
});

test('slower than the base is a finding that names the task', () => {
  const compared = { wall: same, cpu: slower, pairs: 8, verdict: 'slower' } as const;
  const [finding] = judgeClock({ ...FACTS, compared, slowest });
  expect(finding).toMatchObject({ rule: 'budget-clock', file: 'packages/a/b/package.json' });
  expect(finding?.what).toContain(
    "1.20 times the CPU time of main, surely 1.12 (95 %, 8 pairs); 'a:test' takes 4.00 s more",
  );
});

test('a test that waits is named by the time it takes', () => {
  const compared = { wall: slower, cpu: same, pairs: 8, verdict: 'slower' } as const;
  expect(judgeClock({ ...FACTS, compared })[0]?.what).toContain('1.20 times the time of main');
});

test('what is not proven is no finding', () => {
  expect(judgeClock({ ...FACTS, compared: { wall: slower, cpu: same, pairs: 10, verdict: 'open' } })).toEqual([]);
});

const one = (cpuSeconds: number | undefined, wallSeconds: number) => ({ cpuSeconds, wallSeconds });

test('a twentieth more CPU time than the base is suspicious', () => {
  expect(isSuspicious({ base: one(100, 50), now: one(105, 60) })).toBe(false);
  expect(isSuspicious({ base: one(100, 50), now: one(106, 50) })).toBe(true);
});

test('so is a third more time, whatever the CPU time', () => {
  expect(isSuspicious({ base: one(100, 50), now: one(100, 66) })).toBe(true);
  expect(isSuspicious({ base: one(undefined, 50), now: one(undefined, 64) })).toBe(false);
});

test('a machine is busy where others took a sixth of it in every run', () => {
  const beside = (...cores: number[]): ClockFacts => ({
    ...FACTS,
    runs: cores.map((besideCores) => ({ wallSeconds: 61, cpuSeconds: 80, besideCores })),
  });
  expect(isBusy(beside(0.5, 0.4, 0.4))).toBe(true);
  expect(isBusy(beside(0.5, 0.2, 0.4))).toBe(false);
});

test('what may be done is said, and that no waiver pays for it', () => {
  const compared = { wall: same, cpu: slower, pairs: 8, verdict: 'slower' } as const;
  const [over] = judgeClock(taking(61));
  const [named] = judgeClock({ ...FACTS, compared, slowest });
  expect(over?.fix).toMatch(/^take the first repairs of pnpm harness budget plan.*No waiver pays for this\.$/);
  expect(named?.fix).toMatch(/^make 'a:test' as quick as it was.*No waiver pays for this\.$/);
});
