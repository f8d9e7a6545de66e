import { expect, test } from 'vitest';
import type { Project } from './group-programs.ts';
import { listStrangers } from './list-strangers.ts';

const project = (dir: string, ...references: string[]): Project => ({
  owner: { project: dir, dir },
  dir,
  config: { references: references.map((path) => ({ path })) },
});

const SERVICE = project('packages/a/service', '../types', '../../utils/result/', '../types');
const TYPES = project('packages/a/types');
const RESULT = project('packages/utils/result');

test('what is referred to is among them, or it is a stranger', () => {
  expect(listStrangers([SERVICE, TYPES, RESULT])).toEqual([]);
  expect(listStrangers([SERVICE, TYPES])).toEqual(['packages/utils/result']);
  expect(listStrangers([SERVICE])).toEqual(['packages/a/types', 'packages/utils/result']);
});
