import { expect, test } from 'vitest';
import { planWaves } from './plan-waves.ts';

test('trees without a common path go together', () => {
  const trees = [{ 'a.ts': '1' }, { 'b.ts': '2', 'c.ts': '3' }];
  expect(planWaves(trees)).toEqual([trees]);
});

test('a tree that shares a path waits for the next wave', () => {
  const trees = [{ 'a.ts': '1' }, { 'a.ts': '2', 'b.ts': '3' }, { 'c.ts': '4' }, { 'b.ts': '5' }];
  expect(planWaves(trees)).toEqual([
    [{ 'a.ts': '1' }, { 'c.ts': '4' }, { 'b.ts': '5' }],
    [{ 'a.ts': '2', 'b.ts': '3' }],
  ]);
});

test('no trees need no wave', () => {
  expect(planWaves([])).toEqual([]);
});
