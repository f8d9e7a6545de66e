import { expect, test } from 'vitest';
import type { ClockFacts } from './judge-clock.ts';
import { renderClock } from './render-clock.ts';

const FACTS: ClockFacts = {
  runs: [{ wallSeconds: 50, cpuSeconds: 80, besideCores: 0.1 }],
  cores: 2,
  machine: 1.25,
  predictedSeconds: 45,
  ceilingSeconds: 60,
  base: 'main',
};
const same = { factor: 1.01, atLeast: 0.97, atMost: 1.05 };

test('the gate says what it measured, and what that took', () => {
  const probe = { base: { wallSeconds: 69, cpuSeconds: 79 }, now: { wallSeconds: 70, cpuSeconds: undefined } };
  expect(renderClock({ ...FACTS, probe }, 123)).toBe(
    `clock: a cold check takes 50.0 s, 80.0 s of CPU; other programs kept 0.1 of 2 cores busy
this machine takes 1.25 times as long as the reference: 40.0 s of 60.0 s, predicted 45.0 s
side by side, main takes 69.0 s, 79.0 s of CPU, and this takes 70.0 s
measured in 123.0 s
`,
  );
});

test('a comparison says how sure it is', () => {
  const compared = { wall: same, cpu: same, pairs: 5, verdict: 'fine' } as const;
  expect(renderClock({ ...FACTS, compared }, 600)).toContain(
    'against main, 5 pairs: CPU 1.01 (0.97 to 1.05 at 95 %), time 1.01 (0.97 to 1.05 at 95 %): surely not slower by more than 10 %\n',
  );
});

test('a first commit has nothing before it', () => {
  expect(renderClock({ ...FACTS, base: undefined }, 60)).toContain('there is no earlier commit to compare it with\n');
});
