import { expect, test } from 'vitest';
import { countSeeds, renderSeeds } from './render-seeds.ts';
import type { Verdict } from './run-seeds.ts';

const verdict = (name: string, found: boolean, isNamed: boolean): Verdict => ({
  seed: { name, plant: (files) => files },
  findings: found ? [{ rule: 'r', severity: 'error', file: 'f', what: 'w' }] : [],
  isNamed,
  forbidden: undefined,
  rise: 0.003,
  milliseconds: 100,
});

const SLOW = [verdict('a', true, true), verdict('b', true, false), verdict('c', false, false)];
const HARMLESS = [verdict('d', false, false), verdict('e', true, false)];

test('what is caught, named and quiet is counted', () => {
  expect(countSeeds({ slow: SLOW, harmless: HARMLESS })).toEqual({
    refused: 2,
    caught: 2,
    named: 1,
    quiet: 1,
  });
});

const FIRST = { caught: 1, named: 0, quiet: 2 };
const NOTHING = { slow: [], harmless: [] };
const OTHER = { now: [], first: { refused: 0, caught: 0, named: 0 } };

test('all sets stand beside each other, with what they showed at first', () => {
  const other = { now: SLOW, first: { refused: 3, caught: 2, named: 0 } };
  const text = renderSeeds(NOTHING, { slow: SLOW, harmless: HARMLESS }, FIRST, other);
  expect(text).toContain('| slowdowns that the budget catches | 0 of 0 | 1 of 3 | 2 of 3 | 2 of 3 | 2 of 3 |');
  expect(text).toContain('| harmless changes without an alarm | 0 of 0 | 2 of 2 | 1 of 2 | – | – |');
});

test('what the budget lets through and the rules do not is counted, and told, as that', () => {
  const forbidden = { rule: 'layer-edges', severity: 'error', file: 'f', what: 'w' };
  const slow = [{ ...verdict('a', false, false), forbidden }];
  const text = renderSeeds({ slow, harmless: [] }, NOTHING, FIRST, OTHER);
  expect(text).toContain('| slowdowns that the budget catches | 0 of 1 |');
  expect(text).toContain('| or `layer-edges` of the same check | 1 of 1 | – | 0 of 0 |');
  expect(text).toContain(
    '- missed by the budget: a (what it raises most, it raises by 0.3 %); `layer-edges` refuses it',
  );
});

test('misses, wrong names and false alarms are told one by one', () => {
  const text = renderSeeds({ slow: SLOW, harmless: HARMLESS }, NOTHING, FIRST, OTHER);
  expect(text).toContain(
    '- missed by the budget: c (what it raises most, it raises by 0.3 %)\n- not named: b (w)\n- false alarm: e (w)',
  );
});
