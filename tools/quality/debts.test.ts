import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { renderDebts } from './debts.ts';
import { EXAMPLE_SIGNALS } from './example-signals.ts';
import { type Judged, judgePackage } from './judge-package.ts';
import type { PackageSignals } from './package-signals.ts';

const judged = (change: Partial<PackageSignals>): Judged =>
  judgePackage({ ...EXAMPLE_SIGNALS, ...change }, EXAMPLE_SPEC.quality.steps);

const idsIn = (table: string): string[] => [...table.matchAll(/^\| (Q-\S+)/gm)].map(([, id]) => id ?? '');

test('a C is owed, with an id of package and signal, and what pays it', () => {
  expect(renderDebts([judged({ surface: 40 })])).toContain(
    '| Q-packages-tickets-repo-surface | packages/tickets/repo: exports 40 names (C) | ' +
      'others depend on more than it can keep stable | names that it exports: at most 30 |',
  );
});

test('where more is better, it is paid by at least so much', () => {
  expect(renderDebts([judged({ testLines: 30 })])).toContain('lines of tests for a line of source: at least 0.5 |');
});

test('a B is not owed', () => {
  expect(renderDebts([judged({ waivers: 1 })])).toBe('No package has a C or worse.\n');
});

test('a D is owed before a C', () => {
  expect(idsIn(renderDebts([judged({ dir: 'a', surface: 40 }), judged({ dir: 'b', surface: 50 })]))).toEqual([
    'Q-b-surface',
    'Q-a-surface',
  ]);
});

test('of two alike, where more is changed is first', () => {
  const table = renderDebts([judged({ dir: 'a', surface: 40 }), judged({ dir: 'b', surface: 40, churn: 2 })]);
  expect(idsIn(table)).toEqual(['Q-b-surface', 'Q-a-surface']);
});

test('more than twenty are counted', () => {
  const many = Array.from({ length: 22 }, (_, index) => judged({ dir: `p${index}`, surface: 40 }));
  expect(renderDebts(many)).toContain('\nAnd 2 more.\n');
});
