import { expect, test } from 'vitest';
import { readFacts } from './read-facts.ts';

const importsOf = (text: string) => readFacts('a.ts', text).imports;

test('an import has its specifier, its names and its line', () => {
  expect(importsOf("\n\nimport { a, b as c } from 'x';")).toEqual([
    { specifier: 'x', names: ['a', 'b'], isType: false, line: 3 },
  ]);
});

test('an import of types alone is one, however it is written', () => {
  expect(importsOf("import type { A } from 'x';")[0]?.isType).toBe(true);
  expect(importsOf("import { type A, type B } from 'x';")[0]?.isType).toBe(true);
});

test('an import with one value among types is none', () => {
  expect(importsOf("import { type A, b } from 'x';")[0]?.isType).toBe(false);
});

test('an import for its effect loads the module', () => {
  expect(importsOf("import 'x';")).toEqual([{ specifier: 'x', names: [], isType: false, line: 1 }]);
});

test('a re-export is an import', () => {
  expect(importsOf("export { a } from './a.ts';\nexport * from 'y';").map(({ specifier }) => specifier)).toEqual([
    './a.ts',
    'y',
  ]);
});

test('an export of what is declared here is none', () => {
  expect(importsOf('export const a = 1;')).toEqual([]);
});

test('a dynamic import counts where its name is written', () => {
  expect(importsOf("const a = await import('x');").map(({ specifier }) => specifier)).toEqual(['x']);
  expect(importsOf('const a = await import(name);')).toEqual([]);
});

test('bytes are those of UTF-8, and lines are counted', () => {
  expect(readFacts('a.ts', "const a = 'é';\n")).toMatchObject({ bytes: 16, lines: 2 });
});

test('types, interfaces and schemas are declared types', () => {
  const text = 'type A = 1;\nexport interface B {}\nconst C = z.object({ d: z.string() });\nconst type = 2;';
  expect(readFacts('a.ts', text).types).toBe(4);
});

test('a file that cannot be parsed has a size and a problem', () => {
  const facts = readFacts('a.ts', 'const = ;');
  expect(facts).toMatchObject({ bytes: 9, imports: [] });
  expect(facts.problem).toBeTruthy();
});

test('a manifest says its name and what it needs', () => {
  const text = JSON.stringify({ name: 'n', dependencies: { a: '1' }, devDependencies: { b: '1' } });
  expect(readFacts('p/package.json', text).manifest).toEqual({
    name: 'n',
    dependencies: ['a'],
    devDependencies: ['b'],
  });
});

test('a manifest that is no JSON is a problem that names the file', () => {
  expect(readFacts('p/package.json', '{').problem).toContain('p/package.json');
});
