import type { Finding } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import { findUnchecked } from './find-unchecked.ts';
import { parseTsc } from './parse-tsc.ts';

const PACKAGES = ['a', 'b'].map((dir) => ({ project: dir, dir }));

const find = (output: string, text: string): Finding[] =>
  findUnchecked(parseTsc(output), PACKAGES, new Map([['a/x.ts', text]]));

test('a package is unchecked where the compiler could not parse a file of another', () => {
  expect(find('a/x.ts(1,18): error TS1109: Expression expected.\n', 'export const x = ;')).toMatchObject([
    { file: 'b/package.json', about: { kind: 'unloaded', of: 'a/x.ts' } },
  ]);
});

test('it is checked where the file parses, and what was said needs types', () => {
  expect(find("a/x.ts(1,8): error TS1484: 'X' is a type.\n", "import { X } from './y.ts';")).toEqual([]);
});

test('it is checked where the compiler speaks of types too', () => {
  const output = 'a/x.ts(1,18): error TS1109: Expression expected.\na/x.ts(2,1): error TS2304: No x.\n';
  expect(find(output, 'export const x = ;')).toEqual([]);
});

test('without a finding everything was checked', () => {
  expect(findUnchecked([], PACKAGES, new Map())).toEqual([]);
});
