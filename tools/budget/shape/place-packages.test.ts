import { placePackages } from '@acme/tools-budget';
import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGraph } from './arbitrary-graph.ts';
import { measureShape } from './measure-shape.ts';

const CHAIN = { names: ['a', 'b', 'c'], seconds: [1, 2, 4], needs: [[], [0], []] };

test('a place says when a package is done, on which lane, and what an edit of it reaches', () => {
  expect(placePackages(CHAIN, 2)).toEqual([
    { name: 'c', lane: 0, start: 0, end: 4, isCritical: true, blast: 4, reach: 1 },
    { name: 'a', lane: 1, start: 0, end: 1, isCritical: false, blast: 3, reach: 2 },
    { name: 'b', lane: 1, start: 1, end: 3, isCritical: false, blast: 2, reach: 1 },
  ]);
});

test('packages that need each other follow each other on one lane', () => {
  const places = placePackages({ ...CHAIN, needs: [[1], [0], []] }, 2);
  expect(places.filter(({ name }) => name !== 'c').map(({ lane, start, end }) => [lane, start, end])).toEqual([
    [1, 0, 1],
    [1, 1, 3],
  ]);
});

test('nothing is placed of no packages', () => {
  expect(placePackages({ names: [], seconds: [], needs: [] }, 2)).toEqual([]);
});

test('each package has one place, none overlaps another on its lane, and the last ends with the shape', () => {
  assert(
    property(arbitraryGraph(12), (graph) => {
      const places = placePackages(graph, 2);
      expect(places.map(({ name }) => name).toSorted()).toEqual([...graph.names].toSorted());
      const clashes = places.filter((one, index) =>
        places.some(
          (other, at) =>
            at < index && other.lane === one.lane && one.start < other.end - 1e-9 && other.start < one.end - 1e-9,
        ),
      );
      expect(clashes).toEqual([]);
      expect(Math.max(...places.map(({ end }) => end))).toBeCloseTo(measureShape(graph).makespan.two);
    }),
  );
});
