import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findPageImports } from './find-page-imports.ts';

const found = (text: string): string[] => findPageImports(text).imports.map(({ specifier }) => specifier);

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

test('a style sheet is loaded too, and what a sheet in the page imports', () => {
  expect(found('<link rel="stylesheet" href="/src/a.css"><link rel=icon href="data:,">')).toEqual(['/src/a.css']);
  expect(found('<style>@import "./b.css";</style>')).toEqual(['./b.css']);
});

test('a path may be spelled in numbers, and a script may have no end', () => {
  expect(found('<script src="&#46;./&#x61;.ts">')).toEqual(['../a.ts']);
});

test('what cannot be read is a problem, and data is not code', () => {
  const problemOf = (text: string) => findPageImports(text).problem?.reason;
  expect(problemOf('<script type="importmap">{ "imports": { "a": "./b.ts" } }</script>')).toContain('import map');
  expect(problemOf('<script>const = ;</script>')).toBeDefined();
  expect(problemOf('<script type="application/json">{ "a": 1 }</script>')).toBeUndefined();
});

test('code in a page is read by no rule, wherever it stands', () => {
  const problemOf = (text: string) => findPageImports(text).problem?.reason;
  expect(problemOf('<script>open("/");</script>')).toContain('a script in it');
  expect(problemOf('<script type="module">import "./a.ts";</script>')).toBeUndefined();
  expect(problemOf('<body onload="open()">')).toContain('a handler');
  expect(problemOf('<body class="only" data-on="1">')).toBeUndefined();
  expect(problemOf('<iframe srcdoc="&lt;script&gt;"></iframe>')).toContain('a page in an attribute');
  expect(problemOf('<a href="java&#115;cript:open()">a</a>')).toContain('a link that runs code');
  expect(problemOf('<a href="/a" title="a = javascript">a</a>')).toBeUndefined();
  expect(problemOf('<base href="../">')).toContain('elsewhere');
  expect(problemOf('<meta http-equiv="refresh" content="0;url=a.html">')).toContain('a redirect');
  expect(problemOf('<meta name="refresh" content="a">')).toBeUndefined();
});

test('a page in a frame is one that this page loads', () => {
  expect(found('<iframe src="../b.html"></iframe><object data="./c.svg">')).toEqual(['../b.html', './c.svg']);
});

test('a script of a drawing in the page is one too', () => {
  expect(found('<svg><script xlink:href="../a.ts"></script></svg>')).toEqual(['../a.ts']);
});

test('a script from elsewhere is none of ours', () => {
  expect(found('<script src="https://example.org/a.js"></script><script src="//example.org/a.js"></script>')).toEqual(
    [],
  );
});

test('the line is that of the script', () => {
  expect(findPageImports('<html>\n  <script src="/a.ts"></script>').imports).toMatchObject([{ line: 2, column: 3 }]);
});

test('any text is a page', () => {
  assert(
    property(string({ unit: 'binary-ascii' }), (text) =>
      Array.isArray(findPageImports(`<script ${text}</script>`).imports),
    ),
  );
});
