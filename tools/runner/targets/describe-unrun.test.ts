import { expect, test } from 'vitest';
import { findUnrun } from './describe-unrun.ts';

const unrun = (file: string): string[] => findUnrun([file], new Set(['a/src/run.test.ts'])).map((found) => found.file);

test('what is called a test and was not run is a finding', () => {
  expect(unrun('a/src/x.test.mts')).toEqual(['a/src/x.test.mts']);
  expect(unrun('a/src/x.spec.ts')).toEqual(['a/src/x.spec.ts']);
  expect(unrun('a/src/.hidden/x.test.ts')).toEqual(['a/src/.hidden/x.test.ts']);
});

test('what was run, and what is no test, is none', () => {
  expect(unrun('a/src/run.test.ts')).toEqual([]);
  expect(unrun('a/src/test.ts')).toEqual([]);
});
