import { assert, array, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles } from './find-cycles.ts';
import { type Edges, findKnots } from './find-knots.ts';
import { startAtCut } from './start-at-cut.ts';

const graph = (text: string): Edges =>
  new Map(
    text.split(', ').map((node): [string, string[]] => [node.charAt(0), node.slice(2).split('').filter(Boolean)]),
  );

test('a knot is a set of nodes that all reach each other', () => {
  expect(findKnots(graph('a>b, b>c, c>b, d>a, e>f, f>e'))).toEqual([
    ['b', 'c'],
    ['e', 'f'],
  ]);
  expect(findKnots(graph('a>bc, b>c, c>'))).toEqual([]);
});

test('a node that points to itself is no knot', () => {
  expect(findKnots(graph('a>a'))).toEqual([]);
});

test('each knot has one shortest cycle', () => {
  expect(findCycles(graph('a>b, b>c, c>ad, d>c, x>y, y>x'))).toEqual([
    ['c', 'd', 'c'],
    ['x', 'y', 'x'],
  ]);
});

test('a long path takes no deep recursion', () => {
  const nodes = Array.from({ length: 50_000 }, (_, index): [string, string[]] => [`${index}`, [`${index + 1}`]]);
  expect(findKnots(new Map(nodes))).toEqual([]);
});

test('a cycle is turned to its cheapest edge, or to the node that most others lead to', () => {
  const ring = graph('a>b, b>c, c>a, d>c');
  expect(startAtCut(ring, ['a', 'b', 'c', 'a'], (from) => (from === 'b' ? 1 : 2))).toEqual(['b', 'c', 'a', 'b']);
  expect(startAtCut(ring, ['a', 'b', 'c', 'a'], () => 1)).toEqual(['c', 'a', 'b', 'c']);
  expect(startAtCut(graph('a>b, b>a'), ['a', 'b', 'a'], () => 1)).toEqual(['a', 'b', 'a']);
});

/** Slow and obvious: nodes are in one knot if each reaches the other. */
const reaches = (edges: Edges, from: string, to: string, seen = new Set<string>()): boolean =>
  (edges.get(from) ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(edges, next, to, seen);
  });

test('knots are what mutual reach says, in random graphs', () => {
  const node = integer({ min: 0, max: 7 }).map(String);
  assert(
    property(array(tuple(node, node), { maxLength: 24 }), (pairs) => {
      const nodes = [...new Set(pairs.flat())];
      const edges = new Map(nodes.map((from) => [from, pairs.filter(([each]) => each === from).map(([, to]) => to)]));
      const together = (left: string, right: string): boolean =>
        left !== right && reaches(edges, left, right) && reaches(edges, right, left);
      const expected = nodes
        .map((each) => nodes.filter((other) => other === each || together(each, other)))
        .filter((knot, index) => knot.length > 1 && knot[0] === nodes[index]);
      expect(findKnots(edges)).toEqual(expected);
      for (const cycle of findCycles(edges)) {
        expect(cycle.slice(1).every((to, index) => edges.get(cycle[index] ?? '')?.includes(to))).toBe(true);
        expect(cycle.at(-1)).toBe(cycle[0]);
      }
    }),
  );
});
