import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findImports } from './find-imports.ts';

const found = (text: string, file = 'a.ts'): string[] =>
  findImports(file, text).imports.map(({ kind, specifier }) => `${kind} ${specifier}`);

test('imports and re-exports', () => {
  expect(found("import a from 'a';")).toEqual(['static a']);
  expect(found("import 'a';")).toEqual(['static a']);
  expect(found("export * from 'a';")).toEqual(['export a']);
  expect(found("export { a as b } from 'a';")).toEqual(['export a']);
  expect(found("export {} from 'a';")).toEqual(['export a']);
});

test('only statements that are erased as a whole are types', () => {
  expect(found("import type { A } from 'a';")).toEqual(['type a']);
  expect(found("export type * from 'a';")).toEqual(['type a']);
  expect(found("let a: import('a').A;")).toEqual(['type a']);
  expect(found("import { type A } from 'a';")).toEqual(['static a']);
  expect(found("export { type A } from 'a';")).toEqual(['export a']);
});

test('import() with a literal, and not with a computed specifier', () => {
  expect(found("await import('a');")).toEqual(['dynamic a']);
  expect(found('await import(`a`);')).toEqual(['dynamic a']);
  expect(found("await import(/* why */ 'a');")).toEqual(['dynamic a']);
  expect(found("import.meta.resolve('a');")).toEqual(['dynamic a']);
  expect(found('await import(`a/${b}`);\nawait import(b);')).toEqual([]);
});

test('require in every dress', () => {
  expect(found("require('a');")).toEqual(['require a']);
  expect(found("require.resolve('a');")).toEqual(['require a']);
  expect(found("module.require('a');", 'a.cjs')).toEqual(['require a']);
  expect(found("import a = require('a');")).toEqual(['require a']);
  expect(found("createRequire(import.meta.url)('a');")).toEqual(['require a']);
  expect(found("load('a');\nconst load = nodeModule.createRequire(import.meta.url);")).toEqual(['require a']);
  expect(found("load('a');\nrequires('b');")).toEqual([]);
});

test('a name that is a constant is followed', () => {
  expect(found("const name = 'a';\nawait import(name);")).toEqual(['dynamic a']);
  expect(found("const base = 'a' as const;\nrequire(`${base}/b`);")).toEqual(['require a/b']);
  expect(found("await import('a' + '/' + 'b');")).toEqual(['dynamic a/b']);
  expect(found("let name = 'a';\nawait import(name);")).toEqual([]);
  expect(found('const a = b;\nconst b = a;\nawait import(a);')).toEqual([]);
});

test('what is loaded under a computed name is listed apart, mocks are not', () => {
  const computed = (text: string): string[] => findImports('a.ts', text).computed.map(({ form }) => form);
  expect(computed('await import(name);\nrequire(name);\nrequire.resolve(name);')).toEqual([
    'import()',
    'require()',
    'require()',
  ]);
  expect(computed('import.meta.resolve(name);\nimport.meta.glob(name);')).toEqual([
    'import.meta.resolve',
    'import.meta.glob',
  ]);
  expect(computed("vi.mock(name);\nawait import('a');")).toEqual([]);
  expect(computed('vi.importActual(name);')).toEqual(['vi.importActual()']);
});

test('members are read however they are written', () => {
  expect(found("module['require']('a');", 'a.cjs')).toEqual(['require a']);
  expect(found("vi['mock']('a');")).toEqual(['mock a']);
  expect(found("import.meta['resolve']('a');")).toEqual(['dynamic a']);
  expect(found("process.getBuiltinModule('fs');")).toEqual(['require fs']);
});

test('require and createRequire are followed under other names', () => {
  expect(found("const load = require;\nload('a');", 'a.cjs')).toEqual(['require a']);
  expect(found("import { createRequire as make } from 'module';\nmake(import.meta.url)('a');")).toEqual([
    'static module',
    'require a',
  ]);
  expect(found("let load;\nload = createRequire(import.meta.url);\nload('a');")).toEqual(['require a']);
});

test('a file beside that a URL names', () => {
  expect(found("new URL('./a.ts', import.meta.url);")).toEqual(['url ./a.ts']);
  expect(found("new Worker(new URL('a.ts', import.meta.url));")).toEqual(['url ./a.ts']);
  expect(found("new URL('a.ts', base);\nnew URL('./a.md', import.meta.url);\nnew URL('https://a.ts');")).toEqual([]);
});

test('the pragma that names the JSX library imports its runtime', () => {
  expect(found('/** @jsxImportSource a/b */', 'a.tsx')).toEqual(['static a/b/jsx-runtime']);
  expect(found('// @jsxImportSource a', 'a.tsx')).toEqual(['static a/jsx-runtime']);
  expect(found('// Nothing about JSX.', 'a.tsx')).toEqual([]);
});

test('mocks of a test', () => {
  expect(found("vi.mock('a');")).toEqual(['mock a']);
  expect(found("vi.mock(import('a'));")).toEqual(['dynamic a']);
  expect(found("await vi.importActual('a');")).toEqual(['mock a']);
  expect(found("mock.module('a');")).toEqual(['mock a']);
  expect(found("t.mock.module('a');")).toEqual(['mock a']);
  expect(found("vi.stubGlobal('a');")).toEqual([]);
});

test('comments that TypeScript obeys', () => {
  expect(found('/// <reference types="a" />')).toEqual(['comment a']);
  expect(found('/// <reference path="a.d.ts" />')).toEqual(['comment ./a.d.ts']);
  expect(found("/** @type {import('a').A} */", 'a.js')).toEqual(['comment a']);
  expect(found("/** @import { A } from 'a' */", 'a.js')).toEqual(['comment a']);
});

test('other comments and strings are prose', () => {
  expect(found("// import 'a';")).toEqual([]);
  expect(found("/* require('a') */", 'a.js')).toEqual([]);
  expect(found("/** @type {import('a').A} */")).toEqual([]);
  expect(found(`const page = "import 'a';";`)).toEqual([]);
});

test('escapes in a specifier are read', () => {
  expect(found(String.raw`import '\u0061';`)).toEqual(['static a']);
});

test('positions are those of the specifier, with either line end and after an emoji', () => {
  expect(findImports('a.ts', "\r\nimport {\r\n  a,\r\n} from 'a';").imports).toMatchObject([{ line: 4, column: 8 }]);
  expect(findImports('a.ts', "/* 🎫 */ import 'a';").imports).toMatchObject([{ line: 1, column: 17 }]);
});

test('the order is that of the text', () => {
  expect(found("void import('a');\nimport 'b';\n/// <reference types=\"c\" />\nrequire('d');")).toEqual([
    'dynamic a',
    'static b',
    'comment c',
    'require d',
  ]);
});

test('every dialect is parsed as what its ending says', () => {
  expect(found("import 'a';\nexport const page = <p>{1}</p>;", 'a.tsx')).toEqual(['static a']);
  expect(found("import 'a';\nexport const page = <p>{1}</p>;", 'a.jsx')).toEqual(['static a']);
  expect(found("import a = require('a');\nexport = a;", 'a.cts')).toEqual(['require a']);
  expect(found("import type { A } from 'a';\nexport declare const a: A;", 'a.d.ts')).toEqual(['type a']);
  expect(found("#!/usr/bin/env node\nimport 'a';", 'a.mjs')).toEqual(['static a']);
});

test('a syntax error is a problem at its place, and hides no import silently', () => {
  expect(findImports('a.ts', "import 'a';\nconst = 1;")).toEqual({
    imports: [],
    computed: [],
    problem: { reason: 'Unexpected token', line: 2, column: 7 },
  });
  expect(findImports('a.ts', '')).toEqual({ imports: [], computed: [], problem: undefined });
});

test('any text gives imports or a problem, never a crash', () => {
  const ending = constantFrom('a.ts', 'a.tsx', 'a.cts', 'a.d.ts', 'a.js', 'a.mjs');
  assert(
    property(
      ending,
      string({ unit: 'binary-ascii', maxLength: 80 }),
      string({ maxLength: 20 }),
      (file, text, specifier) => {
        const quoted = findImports(file, `import ${JSON.stringify(specifier)};\n${text}`);
        expect(quoted.problem ?? quoted.imports[0]?.specifier).toEqual(quoted.problem ?? specifier);
      },
    ),
  );
});
