import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findStyleImports } from './find-style-imports.ts';

const found = (text: string): string[] => findStyleImports(text).map(({ kind, specifier }) => `${kind} ${specifier}`);

test('a sheet that is imported, however it is written', () => {
  expect(found('@import "./a.css";\n@import url(b.css) screen;\n@IMPORT\n\'c.css\';')).toEqual([
    'static ./a.css',
    'static b.css',
    'static c.css',
  ]);
  expect(found('@\\69mport "./a.css";')).toEqual(['static ./a.css']);
});

test('a class of another sheet, and what a plugin of the bundler loads', () => {
  expect(found('.a { composes: b c from "../x.css"; }')).toEqual(['static ../x.css']);
  expect(found('.a { composes: b; }\n.from "x" {}')).toEqual([]);
  expect(found("@value a, b from '../x.css';\n:import('../y.css') { c: d; }")).toEqual([
    'static ../x.css',
    'static ../y.css',
  ]);
  expect(found("@plugin '../x.ts';")).toEqual(['static ../x.ts']);
});

test('a file that is linked is told from a sheet', () => {
  expect(found(".a { background: url('../logo.svg') }")).toEqual(['url ../logo.svg']);
  expect(found(".a { background: image-set('../logo.png' 1x) }")).toEqual(['url ../logo.png']);
});

test('what the network has, and what a comment says, is nothing', () => {
  expect(found('@import "https://example.org/a.css"; .a { fill: url(#b); src: url(data:,x) }')).toEqual([]);
  expect(found('/* @import "./a.css"; */')).toEqual([]);
});

test('the line is that of the sheet that imports', () => {
  expect(findStyleImports('/*\n*/\n  @import "a.css";')).toMatchObject([{ line: 3, column: 3 }]);
});

test('any text is a style sheet', () => {
  assert(
    property(string({ unit: 'binary-ascii' }), (text) => Array.isArray(findStyleImports(`@import ${text}; \\${text}`))),
  );
});
