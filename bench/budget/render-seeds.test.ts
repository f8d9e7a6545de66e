import { expect, test } from 'vitest';
import { renderSeeds } from './render-seeds.ts';
import type { Verdict } from './run-seeds.ts';

const verdict = (name: string, found: boolean, isNamed: boolean): Verdict => ({
  seed: { name, plant: (files) => files },
  findings: found ? [{ rule: 'r', severity: 'error', file: 'f', what: 'w' }] : [],
  isNamed,
  milliseconds: 100,
});

test('misses, wrong names and false alarms are counted and told', () => {
  const slow = [verdict('a', true, true), verdict('b', true, false), verdict('c', false, false)];
  const text = renderSeeds(slow, [verdict('d', false, false), verdict('e', true, false)]);
  expect(text).toContain('| slowdowns that are caught | 2 of 3 |');
  expect(text).toContain('| the culprit is named first | 1 of 3 |');
  expect(text).toContain('| harmless changes without an alarm | 1 of 2 |');
  expect(text).toContain('- missed: c\n- not named: b (w)\n- false alarm: e (w)');
});
