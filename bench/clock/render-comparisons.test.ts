import { expect, test } from 'vitest';
import type { Comparison } from './comparison.ts';
import { renderComparisons } from './render-comparisons.ts';

const ONE: Comparison = {
  kind: 'equal',
  verdict: 'fine',
  pairs: 5,
  factor: 1.01,
  wallFactor: 0.9,
  cpuSeconds: [5, 5.2],
  seconds: 60,
  besideCores: 1.2,
};

test('alarms are counted for trees that are equal and for those that are not', () => {
  const slower: Comparison = { ...ONE, kind: 'slower', verdict: 'slower', factor: 1.15, pairs: 8 };
  const text = renderComparisons([
    ONE,
    { ...ONE, verdict: 'slower' },
    slower,
    { ...slower, verdict: 'open' },
    { ...ONE, verdict: 'none', seconds: 99 },
  ]);
  expect(text).toContain('| a tree with itself | 1 of 2 | at most 1 of 20 | 1.01 × (1.01–1.01) |');
  expect(text).toContain('| with a slow test, 15 % of CPU time | 1 of 2 | at least 18 of 20 | 1.15 × (1.15–1.15) |');
  expect(text).toContain('1 comparisons had no verdict');
  expect(text).toContain('52 of them took 4 minutes, while 1.2 cores (1.2–1.2) were busy');
});
