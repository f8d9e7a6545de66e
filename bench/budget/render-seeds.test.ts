import { expect, test } from 'vitest';
import { countSeeds, renderSeeds } from './render-seeds.ts';
import type { Verdict } from './run-seeds.ts';

const verdict = (name: string, found: boolean, isNamed: boolean): Verdict => ({
  seed: { name, plant: (files) => files },
  findings: found ? [{ rule: 'r', severity: 'error', file: 'f', what: 'w' }] : [],
  isNamed,
  rise: 0.003,
  milliseconds: 100,
});

const SLOW = [verdict('a', true, true), verdict('b', true, false), verdict('c', false, false)];
const HARMLESS = [verdict('d', false, false), verdict('e', true, false)];

test('what is caught, named and quiet is counted', () => {
  expect(countSeeds({ slow: SLOW, harmless: HARMLESS })).toEqual({ caught: 2, named: 1, quiet: 1 });
});

test('both sets stand beside each other, with what the fresh ones showed at first', () => {
  const text = renderSeeds(
    { slow: [], harmless: [] },
    { slow: SLOW, harmless: HARMLESS },
    { caught: 1, named: 0, quiet: 2 },
  );
  expect(text).toContain('| slowdowns that are caught | 0 of 0 | 1 of 3 | 2 of 3 |');
  expect(text).toContain('| harmless changes without an alarm | 0 of 0 | 2 of 2 | 1 of 2 |');
});

test('misses, wrong names and false alarms are told one by one', () => {
  const text = renderSeeds(
    { slow: SLOW, harmless: HARMLESS },
    { slow: [], harmless: [] },
    { caught: 0, named: 0, quiet: 0 },
  );
  expect(text).toContain(
    '- missed: c (what it raises most, it raises by 0.3 %)\n- not named: b (w)\n- false alarm: e (w)',
  );
});
