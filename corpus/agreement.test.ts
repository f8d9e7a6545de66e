import { askEslint, askGraph, askOxlint, onlyEdges } from 'corpus';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { drawEdge, HOMES, isEdge, SPELLINGS } from './draw-edges.ts';
import { FORM_NAMES } from './forms.ts';

// The test starts oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

const draft = fc
  .record({
    from: fc.constantFrom(...HOMES),
    to: fc.constantFrom(...HOMES),
    form: fc.constantFrom(...FORM_NAMES),
    spelling: fc.constantFrom(...SPELLINGS),
  })
  .filter(isEdge);

const EDGES = fc
  .sample(draft, { seed: 20_260_302, numRuns: 300 })
  .map(drawEdge)
  .map((edge) => ({ ...edge, eslint: onlyEdges(askEslint(edge.source)) }));

/** Who judges whether an edge may be, as against whether it is declared. */
const JUDGES = ['imports-point-down', 'layer-edges', 'no-cross-domain-internals', 'no-relative-import-across-packages'];

test('both linters say the same of every edge', async () => {
  const byOxlint = await askOxlint(EDGES.map(({ source }) => source));
  const reports = EDGES.map(({ label, eslint }, index) => ({
    label,
    eslint,
    oxlint: onlyEdges(byOxlint[index] ?? []),
  }));
  expect(reports.filter(({ eslint, oxlint }) => eslint.join() !== oxlint.join())).toEqual([]);
});

test('some engine sees every edge that the spec forbids, though no manifest tells of it', () => {
  const unseen = EDGES.filter(({ isAllowed }) => !isAllowed).filter(
    ({ eslint, undeclared }) => eslint.length === 0 && onlyEdges(askGraph(undeclared)).length === 0,
  );
  expect(unseen.map(({ label }) => label)).toEqual([]);
});

test('every path past a front door is seen', () => {
  const unseen = EDGES.filter(({ isPath }) => isPath).filter(
    ({ eslint, declared }) => eslint.length === 0 && onlyEdges(askGraph(declared)).length === 0,
  );
  expect(unseen.map(({ label }) => label)).toEqual([]);
});

test('no judge objects to an edge that the spec allows', () => {
  const alarms = EDGES.filter(({ isAllowed, isPath }) => isAllowed && !isPath).map(({ label, eslint, declared }) => ({
    label,
    reported: [...eslint, ...askGraph(declared)].filter((rule) => JUDGES.includes(rule)),
  }));
  expect(alarms.filter(({ reported }) => reported.length > 0)).toEqual([]);
});
