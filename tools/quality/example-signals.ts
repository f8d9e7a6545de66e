import type { PackageSignals } from './package-signals.ts';

/** A package without a fault, for tests to give it one. */
export const EXAMPLE_SIGNALS: PackageSignals = {
  dir: 'packages/tickets/repo',
  owner: 'tickets',
  kind: 'repo',
  sourceLines: 100,
  testLines: 100,
  tests: 10,
  measured: { passed: true, coverage: 1, mutants: 8, survivors: [] },
  longestFile: { path: 'open-repo.ts', lines: 60 },
  surface: 2,
  waivers: 0,
  staleLines: 0,
  budgetShare: 0.1,
  churn: 1,
};
