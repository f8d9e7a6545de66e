import { askEslint, askGraph, askOxlint, CASES, onlyEdges, sourceFiles } from '@acme/tools-corpus';
import { expect, test, vi } from 'vitest';

// The test starts oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

test('each engine sees of each forbidden case what it is said to see', async () => {
  const byOxlint = await askOxlint(CASES.map(({ forbidden }) => sourceFiles(forbidden)));
  const seen = CASES.map(({ tries, forbidden, links }, index) => ({
    tries,
    sees: {
      eslint: onlyEdges(askEslint(sourceFiles(forbidden))),
      oxlint: onlyEdges(byOxlint[index] ?? []),
      graph: onlyEdges(askGraph(forbidden, links)),
    },
  }));
  expect(seen).toEqual(CASES.map(({ tries, sees }) => ({ tries, sees })));
});

test('no engine has anything to say about the allowed cases', async () => {
  const byOxlint = await askOxlint(CASES.map(({ allowed }) => sourceFiles(allowed)));
  const alarms = CASES.map(({ tries, allowed }, index) => ({
    tries,
    reported: onlyEdges([...askEslint(sourceFiles(allowed)), ...(byOxlint[index] ?? []), ...askGraph(allowed)]),
  }));
  expect(alarms.filter(({ reported }) => reported.length > 0)).toEqual([]);
});

test('some engine sees each case', () => {
  const holes = CASES.filter(({ sees }) => sees.eslint.length + sees.oxlint.length + sees.graph.length === 0);
  expect(holes.map(({ tries }) => tries)).toEqual([]);
});

test('the desk sees what the gate sees', () => {
  const torn = CASES.filter(({ sees }) => sees.eslint.join() !== sees.oxlint.join());
  expect(torn.map(({ tries }) => tries)).toEqual([]);
});
