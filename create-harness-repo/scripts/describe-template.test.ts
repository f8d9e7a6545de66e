import { expect, test } from 'vitest';
import { describeTemplate } from './describe-template.ts';

const file = (text: string, executable = false) => ({ bytes: Buffer.from(text), executable });
const TREE = new Map([
  ['.gitignore', file('dist/')],
  ['.ci/run', file('#!/bin/sh', true)],
  ['docs/.npmrc', file('')],
  ['pnpm-lock.yaml', file("packages:\n\n  '@org/a@1.0.0': {}\n")],
  ['pnpm-workspace.yaml', file('catalog:\n  pnpm: 12.0.0\n')],
]);
const template = describeTemplate(TREE, '1.0.0', 'abc');

test('version, commit, pnpm and taken scopes are recorded', () => {
  expect(template).toMatchObject({ version: '1.0.0', commit: 'abc', pnpm: '12.0.0', takenScopes: ['@org'] });
});

test('a file has its hash', () => {
  const sha256 = '887f42eeae4276a8ba8ed3e14ec6567107ed2760d18ea7303cc715a38670fbea';
  expect(template.files[0]).toMatchObject({ path: '.gitignore', stored: '_gitignore', sha256 });
});

test('an executable file says so', () => expect(template.files[1]).toMatchObject({ executable: true }));

test('a name that npm leaves out is stored as another, in any folder', () => {
  expect(template.files[2]).toMatchObject({ path: 'docs/.npmrc', stored: 'docs/_npmrc' });
});

test('any other name is stored as it is', () => {
  expect(Object.keys(template.files[3] ?? {})).toEqual(['path', 'sha256']);
});

test('a catalog without pnpm is an error', () => {
  const tree = new Map([...TREE, ['pnpm-workspace.yaml', file('catalog: {}')]] as const);
  expect(() => describeTemplate(tree, '1.0.0', undefined)).toThrow('names no pnpm');
});
