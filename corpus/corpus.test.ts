import { askEslint, askGraph, askOxlint, CASES, onlyEdges, sourceFiles } from 'corpus';
import { expect, test, vi } from 'vitest';

// The test starts oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

test('each engine sees of each forbidden case what it is said to see, and nothing in the allowed one beside it', async () => {
  const trees = CASES.flatMap(({ forbidden, allowed }) => [sourceFiles(forbidden), sourceFiles(allowed)]);
  const byOxlint = (await askOxlint(trees)).map(onlyEdges);
  const byEslint = trees.map((tree) => onlyEdges(askEslint(tree)));
  const seen = CASES.map(({ tries, forbidden, allowed, links }, index) => ({
    tries,
    sees: {
      eslint: byEslint[2 * index],
      oxlint: byOxlint[2 * index],
      graph: onlyEdges(askGraph(forbidden, links)),
    },
    alarms: [...(byEslint[2 * index + 1] ?? []), ...(byOxlint[2 * index + 1] ?? []), ...onlyEdges(askGraph(allowed))],
  }));
  expect(seen).toEqual(CASES.map(({ tries, sees }) => ({ tries, sees, alarms: [] })));
});

test('some engine sees each case', () => {
  const holes = CASES.filter(({ sees }) => sees.eslint.length + sees.oxlint.length + sees.graph.length === 0);
  expect(holes.map(({ tries }) => tries)).toEqual([]);
});

test('the desk sees what the gate sees', () => {
  const torn = CASES.filter(({ sees }) => sees.eslint.join() !== sees.oxlint.join());
  expect(torn.map(({ tries }) => tries)).toEqual([]);
});
