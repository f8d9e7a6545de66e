import { expect, test } from 'vitest';
import { type Evidence, measurePackage } from './measure-package.ts';

const NOTHING: Evidence = {
  files: [],
  surfaces: new Map(),
  waived: [],
  pages: [],
  changes: [],
  churnSince: '2026-01-01',
};

const measure = (evidence: Partial<Evidence>): ReturnType<typeof measurePackage> =>
  measurePackage(
    { dir: 'tools/a', owner: 'a', kind: 'tool', budgetShare: 0, measured: undefined },
    { ...NOTHING, ...evidence },
  );

test('tests and source are counted apart', () => {
  const files = [
    { path: 'tools/a/a.ts', lines: 10, tests: undefined },
    { path: 'tools/a/a.test.ts', lines: 7, tests: 2 },
  ];
  expect(measure({ files })).toMatchObject({ sourceLines: 10, testLines: 7, tests: 2 });
});

test('a package whose name starts alike is another', () => {
  expect(measure({ files: [{ path: 'tools/ab/a.ts', lines: 10, tests: undefined }] }).sourceLines).toBe(0);
});

test('a long test is not the longest source file', () => {
  const files = [
    { path: 'tools/a/a.ts', lines: 10, tests: undefined },
    { path: 'tools/a/a.test.ts', lines: 70, tests: 2 },
  ];
  expect(measure({ files }).longestFile).toEqual({ path: 'a.ts', lines: 10 });
});

test('a waiver of a file counts for its package', () => {
  expect(measure({ waived: ['tools/a/a.ts', 'tools/b/b.ts'] }).waivers).toBe(1);
});

test('a change after the review of a page makes it stale', () => {
  const pages = [{ reviewed: '2026-01-01', covers: ['tools/a'] }];
  expect(measure({ pages, changes: [{ day: '2026-01-02', file: 'tools/a/a.ts', lines: 9 }] }).staleLines).toBe(9);
});

test('a change on the day of the review was reviewed', () => {
  const pages = [{ reviewed: '2026-01-02', covers: ['tools'] }];
  expect(measure({ pages, changes: [{ day: '2026-01-02', file: 'tools/a/a.ts', lines: 9 }] }).staleLines).toBe(0);
});

test('what no page covers cannot be stale', () => {
  const pages = [{ reviewed: '2026-01-01', covers: ['tools/b'] }];
  expect(
    measure({ pages, changes: [{ day: '2026-01-02', file: 'tools/a/a.ts', lines: 9 }] }).staleLines,
  ).toBeUndefined();
});

test('churn is changed lines per line, of the last days only', () => {
  const files = [{ path: 'tools/a/a.ts', lines: 10, tests: undefined }];
  const changes = [
    { day: '2026-01-01', file: 'tools/a/a.ts', lines: 5 },
    { day: '2025-12-31', file: 'tools/a/a.ts', lines: 50 },
  ];
  expect(measure({ files, changes }).churn).toBe(0.5);
});
