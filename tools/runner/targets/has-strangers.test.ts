import { expect, test } from 'vitest';
import type { Project } from './group-programs.ts';
import { hasStrangers } from './has-strangers.ts';

const project = (dir: string, ...references: string[]): Project => ({
  owner: { project: dir, dir },
  dir,
  config: { references: references.map((path) => ({ path })) },
});

const SERVICE = project('packages/a/service', '../types', '../../utils/result/');
const TYPES = project('packages/a/types');
const RESULT = project('packages/utils/result');

test('what is referred to is among them, or it is a stranger', () => {
  expect(hasStrangers([SERVICE, TYPES, RESULT])).toBe(false);
  expect(hasStrangers([SERVICE, TYPES])).toBe(true);
});

test('one stranger in ten is few', () => {
  const leaves = (count: number) => Array.from({ length: count }, (_, index) => project(`packages/utils/x-${index}`));
  expect(hasStrangers([SERVICE, TYPES, ...leaves(8)])).toBe(false);
  expect(hasStrangers([SERVICE, TYPES, ...leaves(7)])).toBe(true);
});
