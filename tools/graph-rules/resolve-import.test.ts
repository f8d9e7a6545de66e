import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { packageNameOf, resolveImport, type Surroundings } from './resolve-import.ts';
import type { Target } from './workspace.ts';

const AROUND: Surroundings = {
  scope: '@acme',
  files: new Set([
    'bench/index.ts',
    'bench/lib/a.ts',
    'bench/lib/b.tsx',
    'bench/lib/c.mts',
    'bench/deep/index.ts',
    'bench/logo.svg',
  ]),
  packagesByName: new Map([
    ['bench', { dir: 'bench', name: 'bench', manifest: { name: 'bench', exports: { '.': './index.ts' } } }],
    ['other', { dir: 'other', name: 'other', manifest: { name: 'other', exports: { './x': { default: './x.ts' } } } }],
  ]),
};

const resolve = (specifier: string): Target => resolveImport(AROUND, 'bench', 'bench/lib/a.ts', specifier);
const file = (path: string): Target => ({ kind: 'file', file: path });

test('a relative path leads to a file of the package', () => {
  expect(resolve('./b.tsx')).toEqual(file('bench/lib/b.tsx'));
  expect(resolve('..')).toEqual(file('bench/index.ts'));
  expect(resolve('../logo.svg?url')).toEqual(file('bench/logo.svg'));
});

test('an ending may be left out or be that of the compiled file', () => {
  expect(resolve('./b')).toEqual(file('bench/lib/b.tsx'));
  expect(resolve('./b.js')).toEqual(file('bench/lib/b.tsx'));
  expect(resolve('./c.mjs')).toEqual(file('bench/lib/c.mts'));
  expect(resolve('../deep')).toEqual(file('bench/deep/index.ts'));
});

test('a path out of the package leads outside, also to a neighbour whose name begins alike', () => {
  expect(resolve('../../other/x.ts')).toEqual({ kind: 'outside' });
  expect(resolve('../../bench-two/x.ts')).toEqual({ kind: 'outside' });
});

test('a path into dist is built', () => {
  expect(resolve('../dist/main.js')).toEqual({ kind: 'built' });
});

test('a workspace package resolves through its exports', () => {
  expect(resolve('other/x')).toEqual({ kind: 'package', name: 'other' });
  expect(resolve('other')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('bench')).toEqual(file('bench/index.ts'));
});

test('a name in the scope is never external', () => {
  expect(resolve('@acme/gone')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('@acme2/there')).toEqual({ kind: 'external', name: '@acme2/there' });
});

test('modules of Node, with the prefix or without', () => {
  expect(resolve('node:fs/promises')).toEqual({ kind: 'builtin' });
  expect(resolve('fs')).toEqual({ kind: 'builtin' });
  expect(resolve('node:nothing')).toMatchObject({ kind: 'unresolved' });
});

test('what is neither path nor package is unresolved', () => {
  expect(resolve('#alias')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('https://example.org/a.js')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('@acme')).toMatchObject({ kind: 'unresolved' });
});

test('the package of a specifier', () => {
  expect(packageNameOf('zod/v4')).toBe('zod');
  expect(packageNameOf('@a/b/c/d.js')).toBe('@a/b');
  expect(packageNameOf('@a')).toBeUndefined();
});

test('any specifier leads to some target, never a crash', () => {
  assert(property(string({ unit: 'binary' }), (specifier) => typeof resolve(specifier).kind === 'string'));
});
