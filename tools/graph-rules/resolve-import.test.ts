import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { packageNameOf, resolveImport, type Surroundings } from './resolve-import.ts';
import type { Target } from './workspace.ts';

const MANIFEST = {
  name: 'bench',
  exports: { '.': './index.ts' },
  imports: { '#b': './lib/b.tsx', '#lib/*': './lib/*.ts', '#other': { default: 'other/x' }, '#zod': 'zod' },
};

const AROUND: Surroundings = {
  scope: '@acme',
  files: new Set([
    'bench/index.ts',
    'bench/lib/a.ts',
    'bench/lib/b.tsx',
    'bench/lib/c.mts',
    'bench/deep/index.ts',
    'bench/logo.svg',
    'bench/public/icon.ico',
  ]),
  packagesByName: new Map([
    ['bench', { dir: 'bench', name: 'bench', manifest: MANIFEST }],
    ['other', { dir: 'other', name: 'other', manifest: { name: 'other', exports: { './x': { default: './x.ts' } } } }],
  ]),
};

const resolve = (specifier: string, from = 'bench/lib/a.ts'): Target =>
  resolveImport(AROUND, { dir: 'bench', manifest: MANIFEST }, from, specifier);
const file = (path: string): Target => ({ kind: 'file', file: path });

test('a relative path leads to a file of the package', () => {
  expect(resolve('./b.tsx')).toEqual(file('bench/lib/b.tsx'));
  expect(resolve('..')).toEqual(file('bench/index.ts'));
  expect(resolve('../')).toEqual(file('bench/index.ts'));
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

test('a path through node_modules, an absolute one and a file URL lead outside too', () => {
  expect(resolve('../node_modules/zod/index.js')).toEqual({ kind: 'outside' });
  expect(resolve('../../node_modules/other/x.ts')).toEqual({ kind: 'outside' });
  expect(resolve('/bench/index.ts')).toEqual({ kind: 'outside' });
  expect(resolve('file:///bench/index.ts')).toEqual({ kind: 'outside' });
});

test('in a page a path from / starts at the package', () => {
  expect(resolve('/lib/a.ts', 'bench/index.html')).toEqual(file('bench/lib/a.ts'));
  expect(resolve('/../other/x.ts', 'bench/index.html')).toEqual({ kind: 'outside' });
  expect(resolve('/icon.ico', 'bench/index.html')).toEqual(file('bench/public/icon.ico'));
});

test('an alias leads where the manifest says, also to another package', () => {
  expect(resolve('#b')).toEqual(file('bench/lib/b.tsx'));
  expect(resolve('#lib/a')).toEqual(file('bench/lib/a.ts'));
  expect(resolve('#other')).toEqual({ kind: 'package', name: 'other', isDeep: false });
  expect(resolve('#zod')).toEqual({ kind: 'external', name: 'zod' });
  expect(resolve('#gone')).toMatchObject({ kind: 'unresolved', reason: 'bench/package.json has no alias for it' });
});

test('the workspace itself has only the files right at its root', () => {
  const fromRoot = (specifier: string): Target => {
    const around = { ...AROUND, files: new Set(['harness.config.ts', 'bench/index.ts']) };
    return resolveImport(around, { dir: '', manifest: { name: 'x' } }, 'oxlint.config.ts', specifier);
  };
  expect(fromRoot('./harness.config.ts')).toEqual(file('harness.config.ts'));
  expect(fromRoot('./bench/index.ts')).toEqual({ kind: 'outside' });
  expect(fromRoot('./gone.ts')).toMatchObject({ kind: 'unresolved' });
});

test('a path into dist is built', () => {
  expect(resolve('../dist/main.js')).toEqual({ kind: 'built' });
});

test('a workspace package resolves through its exports', () => {
  expect(resolve('other/x')).toEqual({ kind: 'package', name: 'other', isDeep: false });
  expect(resolve('other')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('bench')).toEqual(file('bench/index.ts'));
});

test('past the exports of a package is still an edge to it, past its own is not', () => {
  expect(resolve('other/src/x.ts')).toEqual({ kind: 'package', name: 'other', isDeep: true });
  expect(resolve('bench/lib/b.tsx')).toEqual({ kind: 'outside' });
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
  expect(resolve('https://example.org/a.js')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('')).toMatchObject({ kind: 'unresolved' });
  expect(resolve('@acme')).toMatchObject({ kind: 'unresolved' });
});

test('the package of a specifier', () => {
  expect(packageNameOf('zod/v4')).toBe('zod');
  expect(packageNameOf('@a/b/c/d.js')).toBe('@a/b');
  expect(packageNameOf('@a')).toBeUndefined();
  expect(packageNameOf('.bin/tool')).toBeUndefined();
});

test('any specifier leads to some target, never a crash', () => {
  assert(property(string({ unit: 'binary-ascii' }), (specifier) => typeof resolve(specifier).kind === 'string'));
});
