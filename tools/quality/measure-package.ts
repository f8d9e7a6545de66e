import { posix } from 'node:path';
import type { TestsMeasured } from '@acme/tools-mutants';
import type { PackageSignals } from './package-signals.ts';
import type { Change } from './parse-log.ts';
import type { ReviewedPage } from './reviewed-page.ts';

/** What a commit holds, as far as a grade depends on it. */
export interface Evidence {
  files: readonly SourceFile[];
  /** Texts of `surface.txt`, by path. */
  surfaces: ReadonlyMap<string, string>;
  /** Folders and files that live waivers are about. */
  waived: readonly string[];
  pages: readonly ReviewedPage[];
  /** Since the oldest review, or for 30 days if that is longer. */
  changes: readonly Change[];
  /** First day that counts as churn, `YYYY-MM-DD`. */
  churnSince: string;
}

/** A source or test file. */
export interface SourceFile {
  path: string;
  lines: number;
  /** Of a test file; elsewhere undefined. */
  tests: number | undefined;
}

interface Measured {
  dir: string;
  owner: string;
  kind: string;
  budgetShare: number;
  measured: TestsMeasured | undefined;
}

export const measurePackage = (subject: Measured, evidence: Evidence): PackageSignals => {
  const { dir } = subject;
  const isOwn = (path: string): boolean => path === dir || path.startsWith(`${dir}/`);
  const files = evidence.files.filter(({ path }) => isOwn(path));
  const tests = files.filter((file) => file.tests !== undefined);
  const source = files.filter((file) => file.tests === undefined);
  const sourceLines = sum(source.map(({ lines }) => lines));
  const [longest] = source.toSorted((left, right) => right.lines - left.lines);
  const changes = evidence.changes.filter(({ file }) => isOwn(file) && !file.endsWith('.md'));
  const recent = changes.filter(({ day }) => day >= evidence.churnSince);
  const surface = evidence.surfaces.get(`${dir}/surface.txt`) ?? '';
  return {
    ...subject,
    sourceLines,
    testLines: sum(tests.map(({ lines }) => lines)),
    tests: sum(tests.map((file) => file.tests ?? 0)),
    longestFile: { path: posix.basename(longest?.path ?? ''), lines: longest?.lines ?? 0 },
    surface: surface.split('\n').filter(Boolean).length,
    waivers: evidence.waived.filter(isOwn).length,
    staleLines: staleLinesOf(dir, evidence.pages, changes),
    churn: Math.round((10 * sum(recent.map(({ lines }) => lines))) / Math.max(1, sourceLines)) / 10,
  };
};

const staleLinesOf = (dir: string, pages: readonly ReviewedPage[], changes: readonly Change[]): number | undefined => {
  const covering = pages.filter(({ covers }) => covers.some((path) => isAbout(path, dir)));
  if (covering.length === 0) return undefined;
  return Math.max(
    ...covering.map(({ reviewed }) => sum(changes.filter(({ day }) => day > reviewed).map(({ lines }) => lines))),
  );
};

/** Whether what a page covers is the package, holds it, or is in it. */
const isAbout = (path: string, dir: string): boolean => {
  const bare = path.replace(/\/+$/, '');
  return bare === dir || dir.startsWith(`${bare}/`) || bare.startsWith(`${dir}/`) || posix.matchesGlob(dir, bare);
};

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
