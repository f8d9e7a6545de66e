import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findPageImports } from './find-page-imports.ts';

const found = (text: string): string[] => findPageImports(text).map(({ specifier }) => specifier);

test('a script of a page is imported, however its attributes are written', () => {
  expect(found('<script type="module" src="/src/main.tsx"></script>')).toEqual(['/src/main.tsx']);
  expect(found("<SCRIPT src = './a.ts' type=module></SCRIPT >")).toEqual(['./a.ts']);
  expect(found('<script type=module src=a.ts></script>')).toEqual(['./a.ts']);
  expect(found('<script\n  src="../a.ts"\n></script>')).toEqual(['../a.ts']);
});

test('what a page writes out imports too', () => {
  expect(found("<script type=\"module\">import './a.ts';\nvoid import('b');</script>")).toEqual(['./a.ts', 'b']);
  expect(found('<p>import "./a.ts"</p><img src="a.ts">')).toEqual([]);
});

test('a script from elsewhere is none of ours', () => {
  expect(found('<script src="https://example.org/a.js"></script><script src="//example.org/a.js"></script>')).toEqual(
    [],
  );
});

test('the line is that of the script', () => {
  expect(findPageImports('<html>\n  <script src="/a.ts"></script>')).toMatchObject([{ line: 2, column: 3 }]);
});

test('any text is a page', () => {
  assert(property(string({ unit: 'binary' }), (text) => Array.isArray(findPageImports(`<script ${text}</script>`))));
});
