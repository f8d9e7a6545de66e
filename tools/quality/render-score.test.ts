import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { EXAMPLE_SIGNALS } from './example-signals.ts';
import { judgePackage } from './judge-package.ts';
import type { PackageSignals } from './package-signals.ts';
import { commitOf, renderScore } from './render-score.ts';
import type { Scores } from './read-scores.ts';

const COMMIT = '0123456789012345678901234567890123456789';

const scoresOf = (...changes: Partial<PackageSignals>[]): Scores => ({
  commit: COMMIT,
  day: '2026-01-02',
  judged: changes.map((change) => judgePackage({ ...EXAMPLE_SIGNALS, ...change }, EXAMPLE_SPEC.quality.steps)),
});

const render = (now: Scores, before: Scores[] = []): string => renderScore(EXAMPLE_SPEC, { now, before });

test('a page names its commit, so that it can be computed again', () => {
  expect(commitOf(render(scoresOf({})))).toBe(COMMIT);
});

test('a page without a commit names none', () => {
  expect(commitOf('Of commit HEAD, today: all A.\n')).toBeUndefined();
});

test('a layer has its grade in the row of its domain', () => {
  expect(render(scoresOf({ surface: 40 }))).toMatch(/^\| tickets \|(?: [A-D]? \|)* C \|/m);
});

test('a group shows its worst grade, and who has which', () => {
  const clock = { dir: 'packages/providers/clock', owner: 'clock', kind: 'providers' };
  const http = { dir: 'packages/providers/http', owner: 'http', kind: 'providers', waivers: 1 };
  expect(render(scoresOf(clock, http))).toContain('| providers | B | A: clock; B: http |');
});

test('a reason that is owed names its entry in the tracker', () => {
  expect(render(scoresOf({ surface: 40, waivers: 1 }))).toContain(
    '| packages/tickets/repo | C | C: exports 40 names; B: 1 waived | 1 | Q-packages-tickets-repo-surface |',
  );
});

test('without a fault there is no reason', () => {
  expect(render(scoresOf({}))).toContain('Every package has an A.');
});

test('the trend shows what was before', () => {
  const before = { ...scoresOf({ surface: 50 }), day: '2026-01-01' };
  expect(render(scoresOf({}), [before])).toMatch(
    /\| 2026-01-02 \| 1 \| 1 \| 0 \| 0 \| 0 \|\n.*\| 2026-01-01 \| 1 \| 0 \| 0 \| 0 \| 1 \|/,
  );
});

test('of hundreds of packages the worst are shown, and the others counted', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    dir: `packages/d${index}/repo`,
    owner: `d${index}`,
    waivers: 1,
  }));
  expect(render(scoresOf(...many))).toContain('And 5 more with a B or worse.');
});
