import { array, assert, float, property } from 'fast-check';
import { expect, test } from 'vitest';
import { clipLabel, fitLabels } from './fit-label.ts';
import { groupBars } from './group-bars.ts';
import { layOutTreemap, type Leaf } from './lay-out-treemap.ts';
import { niceTicks } from './nice-ticks.ts';
import { squarify } from './squarify.ts';

test('ticks are round and few', () => {
  expect(niceTicks(18.2, 6)).toEqual([0, 5, 10, 15]);
  expect(niceTicks(0.3, 6)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
  expect(niceTicks(0, 6)).toEqual([0]);
});

test('a label shows from the width on at which it fits, and a shorter one until then', () => {
  expect(fitLabels(['tools/graph-rules', 'graph-rules'], 0.2)).toEqual([
    { text: 'tools/graph-rules', classes: 'from640' },
    { text: 'graph-rules', classes: 'from480 until640' },
  ]);
  expect(fitLabels(['tools/graph-rules'], 0.01)).toEqual([]);
});

test('a clipped label keeps both ends, or says nothing', () => {
  expect(clipLabel('freight-reservations', 80)).toBe('fre…ations');
  expect(clipLabel('freight-reservations', 40)).toBeUndefined();
  expect(clipLabel('ui', 40)).toBe('ui');
});

const stretch = (start: number, end: number, isCritical = false) => ({ start, end, isCritical });

test('small bars that follow each other are one', () => {
  const bars = groupBars([stretch(0, 0.5), stretch(0.5, 1), stretch(1, 50)], 100);
  expect(bars.map(({ start, end, items }) => [start, end, items.length])).toEqual([
    [0, 1, 2],
    [1, 50, 1],
  ]);
});

test('a bar of the critical path and one after a pause stay alone', () => {
  expect(groupBars([stretch(0, 0.5), stretch(0.5, 1, true), stretch(1, 1.5)], 100)).toHaveLength(3);
  expect(groupBars([stretch(0, 0.5), stretch(9, 9.5)], 100)).toHaveLength(2);
});

test('many small bars are several, each of which can still be told from the others', () => {
  const small = Array.from({ length: 200 }, (_, index) => stretch(index / 2, (index + 1) / 2));
  const bars = groupBars(small, 100);
  expect(bars.length).toBe(17);
  expect(bars.reduce((sum, { items }) => sum + items.length, 0)).toBe(200);
});

test('rectangles take their share of the area and stay inside', () => {
  assert(
    property(
      array(float({ min: Math.fround(0.01), max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (values) => {
        const sorted = values.toSorted((left, right) => right - left);
        const sum = sorted.reduce((total, value) => total + value, 0);
        const places = squarify(sorted, { x: 0, y: 0, width: 40, height: 10 });
        expect(places).toHaveLength(sorted.length);
        for (const [index, { x, y, width, height }] of places.entries()) {
          expect(width * height).toBeCloseTo(((sorted[index] ?? 0) / sum) * 400, 4);
          expect([x >= -1e-9, y >= -1e-9, x + width <= 40.0001, y + height <= 10.0001]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      },
    ),
  );
});

test('nothing is drawn of nothing, and not half a number', () => {
  expect(squarify([], { x: 0, y: 0, width: 4, height: 1 })).toEqual([]);
  expect(squarify([0], { x: 0, y: 0, width: 4, height: 1 })).toEqual([{ x: 0, y: 0, width: 0, height: 0 }]);
  expect(layOutTreemap([], 100, 100)).toEqual([]);
});

const leaf = (group: string, name: string, value: number): Leaf => ({ group, name, fill: 'plain', value });

test('the largest group is first, and has room for its name', () => {
  const groups = layOutTreemap(
    [leaf('orders', 'ui', 1), leaf('tickets', 'ui', 2), leaf('tickets', 'repo', 1)],
    400,
    100,
  );
  expect(groups.map(({ name, value, header }) => [name, value, header])).toEqual([
    ['tickets', 3, 18],
    ['orders', 1, 18],
  ]);
  expect(groups[0]?.cells.map(({ value }) => value)).toEqual([2, 1]);
});

test('what is too small to see is taken together, in a group and among groups', () => {
  const dust = Array.from({ length: 9 }, (_, index) => leaf('tools', `t${index}`, 0.001));
  const [tools] = layOutTreemap([leaf('tools', 'cli', 10), ...dust], 200, 100);
  expect(tools?.cells.map(({ leaves }) => leaves.length)).toEqual([1, 9]);
  const domains = Array.from({ length: 9 }, (_, index) => leaf(`d${index}`, 'ui', 0.001));
  const groups = layOutTreemap([leaf('tools', 'cli', 10), ...domains], 200, 100);
  expect(groups.map(({ name, groups: count }) => [name, count])).toEqual([
    ['tools', 1],
    ['9 more', 9],
  ]);
});
