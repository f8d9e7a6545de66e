import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryChainable, arbitraryGraph } from './arbitrary-graph.ts';
import { blastRadius, percentile } from './blast-radius.ts';
import { condense } from './condense.ts';
import type { CostGraph } from './cost-graph.ts';
import { findCriticalPath } from './critical-path.ts';
import { measureShape } from './measure-shape.ts';
import { schedule } from './schedule.ts';

/** `a2>bc` is package a of two seconds, which needs b and c. */
const draw = (text: string): CostGraph => {
  const parts = text.split(', ').map((part) => /^(\w)(\d+)>?(\w*)$/.exec(part) ?? []);
  const names = parts.map(([, name = '']) => name);
  return {
    names,
    seconds: parts.map(([, , seconds]) => Number(seconds)),
    needs: parts.map(([, , , needs = '']) => [...needs].map((need) => names.indexOf(need))),
  };
};

test('the shape of a small workspace', () => {
  const shape = measureShape(draw('a1, b2>a, c3>a, d1>bc, e4'));
  expect(shape).toEqual({
    packages: 5,
    work: 11,
    criticalPath: { seconds: 5, members: ['a', 'c', 'd'] },
    makespan: { two: 7, eight: 5 },
    blast: { p95: 7, max: { name: 'a', value: 7 } },
    largest: { name: 'e', value: 4 },
    depth: 3,
    fanIn: { name: 'a', value: 2 },
    fanOut: { name: 'd', value: 2 },
  });
});

test('an empty workspace has no shape and no error', () => {
  expect(measureShape({ names: [], seconds: [], needs: [] }).makespan).toEqual({ two: 0, eight: 0 });
});

test('packages that need each other are done as one', () => {
  const shape = measureShape(draw('a1>b, b2>a, c3>b'));
  expect(shape.criticalPath).toEqual({ seconds: 6, members: ['a', 'b', 'c'] });
  expect(shape.blast.max).toEqual({ name: 'a', value: 6 });
});

test('a long chain takes no deep recursion', () => {
  const size = 20_000;
  const names = Array.from({ length: size }, (_, index) => `${index}`);
  const graph = { names, seconds: names.map(() => 1), needs: names.map((_, index) => (index > 0 ? [index - 1] : [])) };
  expect(findCriticalPath(condense(graph)).seconds).toBe(size);
});

/** Slow and obvious: every way through the graph. */
const longestFrom = ({ seconds, needs }: CostGraph, node: number): number =>
  (seconds[node] ?? 0) +
  Math.max(0, ...(needs[node] ?? []).map((need) => longestFrom({ names: [], seconds, needs }, need)));

test('the critical path is the longest of all ways', () => {
  assert(
    property(arbitraryChainable(9), (graph) => {
      const longest = Math.max(...graph.seconds.map((_, node) => longestFrom(graph, node)));
      expect(findCriticalPath(condense(graph)).seconds).toBe(longest);
    }),
  );
});

test('the members of the critical path need each other in order and add up', () => {
  assert(
    property(arbitraryChainable(9), (graph) => {
      const { seconds, members } = measureShape(graph).criticalPath;
      const indexes = members.map((name) => graph.names.indexOf(name));
      expect(indexes.reduce((sum, index) => sum + (graph.seconds[index] ?? 0), 0)).toBe(seconds);
      const links = indexes.slice(1).map((index, at) => graph.needs[index]?.includes(indexes[at] ?? -1));
      expect(links.every(Boolean)).toBe(true);
    }),
  );
});

/** Slow and obvious: whether one package needs another at any distance, by Warshall's closure. */
const closure = ({ needs }: CostGraph): boolean[][] => {
  const reach = needs.map((each, from) => needs.map((_, to) => from === to || each.includes(to)));
  for (const middle of needs.keys())
    for (const from of needs.keys())
      for (const to of needs.keys()) if (reach[from]?.[middle] && reach[middle]?.[to]) reach[from][to] = true;
  return reach;
};

test('the blast radius is the cost of all that reaches a package, cycles or not', () => {
  assert(
    property(arbitraryGraph(9), (graph) => {
      const reach = closure(graph);
      const expected = graph.names.map((_, edited) =>
        graph.seconds.reduce((sum, seconds, index) => sum + (reach[index]?.[edited] ? seconds : 0), 0),
      );
      expect(blastRadius(graph)).toEqual(expected);
    }),
  );
});

test('a schedule does every package once, after its needs, one at a time on a lane', () => {
  assert(
    property(arbitraryGraph(12), (graph) => {
      const condensed = condense(graph);
      const slots = schedule(condensed, 3);
      expect(slots.map(({ node }) => node).toSorted((a, b) => a - b)).toEqual([...condensed.seconds.keys()]);
      const byNode = new Map(slots.map((slot) => [slot.node, slot]));
      for (const slot of slots) {
        const needed = (condensed.needs[slot.node] ?? []).map((need) => byNode.get(need)?.end ?? Infinity);
        expect(Math.max(0, ...needed)).toBeLessThanOrEqual(slot.start);
        const others = slots.filter((each) => each !== slot && each.lane === slot.lane);
        expect(others.every((each) => each.end <= slot.start || each.start >= slot.end)).toBe(true);
      }
    }),
  );
});

test('a schedule is no shorter than the path and the share of a lane, and no longer than Graham allows', () => {
  assert(
    property(arbitraryGraph(12), (graph) => {
      const { work, criticalPath, makespan } = measureShape(graph);
      expect(makespan.two).toBeGreaterThanOrEqual(Math.max(criticalPath.seconds, work / 2));
      expect(makespan.two).toBeLessThanOrEqual(work / 2 + criticalPath.seconds);
    }),
  );
});

test('a percentile is one of the values', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([], 0.95)).toBe(0);
});
