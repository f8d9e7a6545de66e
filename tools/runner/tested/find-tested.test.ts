import { expect, test } from 'vitest';
import { findTested, type TestedState } from './find-tested.ts';

const RECORD = {
  files: { 'vitest.config.ts': 'f1' },
  versions: { vitest: '5.1.1', zod: '4.6.7' },
  tools: { 'tools/cli': 'c1', 'tools/rules': 'r1', 'tools/spec': 's1' },
};

const NEEDS = { 'tools/cli': ['tools/rules', 'tools/spec'], 'tools/rules': ['tools/spec'], 'tools/spec': [] };

const tested = (change: Partial<TestedState>): string[] => [
  ...findTested(RECORD, { ...RECORD, needs: NEEDS, ...change }),
];

test('tools that are as they were recorded are tested', () => {
  expect(tested({})).toEqual(['tools/cli', 'tools/rules', 'tools/spec']);
});

test('an edited tool is not, nor is what needs it at any distance', () => {
  expect(tested({ tools: { ...RECORD.tools, 'tools/cli': 'c2' } })).toEqual(['tools/rules', 'tools/spec']);
  expect(tested({ tools: { ...RECORD.tools, 'tools/rules': 'r2' } })).toEqual(['tools/spec']);
  expect(tested({ tools: { ...RECORD.tools, 'tools/spec': 's2' } })).toEqual([]);
});

test('a tool that needs what was never recorded is not', () => {
  expect(tested({ needs: { ...NEEDS, 'tools/rules': ['tools/spec', '@acme/tools-own'] } })).toEqual(['tools/spec']);
});

test('a tool that is gone, or of which nothing can be read, is not', () => {
  expect(tested({ tools: { 'tools/cli': 'c1', 'tools/spec': 's1' } })).toEqual(['tools/spec']);
  expect(tested({ needs: { 'tools/cli': [], 'tools/rules': [] } })).toEqual(['tools/cli', 'tools/rules']);
});

test('another version of anything that they were tested with leaves none, another package beside it leaves all', () => {
  expect(tested({ versions: { vitest: '5.2.0', zod: '4.6.7' } })).toEqual([]);
  expect(tested({ versions: { vitest: '5.1.1' } })).toEqual([]);
  expect(tested({ versions: { ...RECORD.versions, stripe: '1.0.0' } })).toHaveLength(3);
});

test('another configuration of the tests leaves none', () => {
  expect(tested({ files: { 'vitest.config.ts': 'f2' } })).toEqual([]);
  expect(tested({ files: {} })).toEqual([]);
});

test('needs that go in a circle end', () => {
  const needs = { ...NEEDS, 'tools/spec': ['tools/rules'] };
  expect(tested({ needs })).toHaveLength(3);
  expect(tested({ needs, tools: { ...RECORD.tools, 'tools/rules': 'r2' } })).toEqual([]);
});
