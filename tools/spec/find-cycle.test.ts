import { findCycle } from '@acme/tools-spec';
import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';

test('a cycle is a path back to its first node', () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'a']);
});

test('two ways to one node are no cycle', () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
      ]),
    ),
  ).toBeUndefined();
});

test('a node that points to itself is no cycle', () => {
  expect(findCycle(new Map([['a', ['a']]]))).toBeUndefined();
});

test('the shortest cycle is found, wherever it is', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a', 'd']],
    ['d', ['c']],
  ]);
  expect(findCycle(edges)).toEqual(['c', 'd', 'c']);
});

test('of equally short cycles the first in map order is found', () => {
  const edges = new Map([
    ['a', ['x']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['e']],
    ['e', ['d']],
  ]);
  expect(findCycle(edges)).toEqual(['b', 'c', 'b']);
});

test('an empty graph has none', () => {
  expect(findCycle(new Map())).toBeUndefined();
});

/** Slow and obvious: every simple path from `start`, and the shortest that can return. */
const shortestBack = (edges: ReadonlyMap<string, readonly string[]>, path: readonly string[]): number => {
  const nexts = edges.get(path.at(-1) ?? '') ?? [];
  if (path.length > 1 && nexts.includes(path[0] ?? '')) return path.length;
  const lengths = nexts.filter((next) => !path.includes(next)).map((next) => shortestBack(edges, [...path, next]));
  return Math.min(Infinity, ...lengths);
};

test('in random graphs the cycle is real and as short as the slow search says', () => {
  const node = integer({ min: 0, max: 5 }).map(String);
  assert(
    property(array(tuple(node, node), { maxLength: 16 }), (pairs) => {
      const edges = new Map(pairs.map(([from]) => [from, pairs.filter(([each]) => each === from).map(([, to]) => to)]));
      const cycle = findCycle(edges);
      const shortest = Math.min(Infinity, ...[...edges.keys()].map((start) => shortestBack(edges, [start])));
      expect(cycle ? cycle.length - 1 : Infinity).toBe(shortest);
      expect((cycle ?? []).slice(1).every((to, index) => edges.get(cycle?.[index] ?? '')?.includes(to))).toBe(true);
    }),
  );
});
