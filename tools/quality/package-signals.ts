import type { TestsMeasured } from '@acme/tools-mutants';

/** What is measured of one package in one commit. */
export interface PackageSignals {
  /** Relative to the root. */
  dir: string;
  /** Domain of a layer, else the package's own short name. */
  owner: string;
  /** Layer, group or `tool`. */
  kind: string;
  /** Without tests. */
  sourceLines: number;
  testLines: number;
  /** Calls of `test` and `it`, and properties of fast-check are in one of those. */
  tests: number;
  /** What its tests notice; undefined where that was not measured, as of earlier commits. */
  measured: TestsMeasured | undefined;
  /** Of the source. */
  longestFile: { path: string; lines: number };
  /** Names in its surface.txt. */
  surface: number;
  /** That silence something in it on the day of the commit. */
  waivers: number;
  /** Lines changed since the review of the page that is furthest behind; undefined where no page covers it. */
  staleLines: number | undefined;
  /** What its own part of a cold check costs, predicted; of the allowed, from 0. */
  budgetShare: number;
  /** Lines added and removed within 30 days, per line that is there. */
  churn: number;
}
