import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { noCycles } from './no-cycles.ts';

const check = (drawing: Drawing): string[] =>
  noCycles.check(drawWorkspace(drawing)).map(({ file, line, what }) => `${file}:${line}: ${what}`);

const util = (name: string, text: string): Drawing => ({ [`packages/utils/${name}/src/index.ts`]: text });

test('two packages that import each other are one finding', () => {
  expect(check({ ...util('a', "import '@acme/utils-b';"), ...util('b', "import '@acme/utils-a';") })).toEqual([
    'packages/utils/a/src/index.ts:1: packages import each other in a cycle: @acme/utils-a → @acme/utils-b → @acme/utils-a.',
  ]);
});

test('two packages that import a third are none', () => {
  expect(check({ ...util('a', "import '@acme/utils-c';"), ...util('b', "import '@acme/utils-c';") })).toEqual([]);
});

test('types and tests count between packages', () => {
  const tested = { 'packages/utils/b/src/b.test.ts': "import '@acme/utils-a';" };
  expect(check({ ...util('a', "import type { B } from '@acme/utils-b';"), ...tested })).toHaveLength(1);
});

test('a line in a manifest counts, and is the cheapest to cut', () => {
  const devDependencies = { '@acme/utils-a': 'workspace:*' };
  const manifest = JSON.stringify({ name: '@acme/utils-b', exports: { '.': './src/index.ts' }, devDependencies });
  const drawn = { ...util('a', "import '@acme/utils-b';"), 'packages/utils/b/package.json': manifest };
  expect(check(drawn)).toEqual([
    'packages/utils/b/package.json:1: packages import each other in a cycle: @acme/utils-b → @acme/utils-a → @acme/utils-b.',
  ]);
});

test('a cycle over a forbidden edge is left to the rule of that edge', () => {
  const drawn = { 'packages/providers/clock/src/index.ts': "import '@acme/utils-a';" };
  expect(check({ ...drawn, ...util('a', "import '@acme/providers-clock';") })).toEqual([]);
});

test('the edge with the fewest imports is cut', () => {
  const twice = { 'packages/utils/a/src/more.ts': "import '@acme/utils-b';" };
  const drawn = { ...util('a', "import '@acme/utils-b';"), ...twice, ...util('b', "import '@acme/utils-a';") };
  expect(check(drawn)).toEqual([
    'packages/utils/b/src/index.ts:1: packages import each other in a cycle: @acme/utils-b → @acme/utils-a → @acme/utils-b.',
  ]);
});

test('of equal edges the one is cut that starts at what most others build on', () => {
  const drawn = {
    ...util('a', "import '@acme/utils-b';"),
    ...util('b', "import '@acme/utils-a';"),
    ...util('c', "import '@acme/utils-b';"),
  };
  expect(check(drawn)).toEqual([
    'packages/utils/b/src/index.ts:1: packages import each other in a cycle: @acme/utils-b → @acme/utils-a → @acme/utils-b.',
  ]);
});

test('two knots are two findings, and a knot of two cycles is one', () => {
  const knot = {
    ...util('a', "import '@acme/utils-b';\nimport '@acme/utils-c';"),
    ...util('b', "import '@acme/utils-a';"),
  };
  const both = { ...knot, ...util('c', "import '@acme/utils-a';") };
  expect(check(both)).toHaveLength(1);
  expect(
    check({ ...both, ...util('d', "import '@acme/utils-e';"), ...util('e', "import '@acme/utils-d';") }),
  ).toHaveLength(2);
});

test('a long cycle is told by its ends', () => {
  const ring = {
    ...util('a', "import '@acme/utils-b';"),
    ...util('b', "import '@acme/utils-c';"),
    ...util('c', "import '@acme/utils-d';"),
    ...util('d', "import '@acme/utils-e';"),
    ...util('e', "import '@acme/utils-f';"),
    ...util('f', "import '@acme/utils-a';"),
  };
  expect(check(ring)[0]).toContain('@acme/utils-a → @acme/utils-b → 3 more → @acme/utils-f → @acme/utils-a.');
});

test('files that import each other are one finding, at the import to cut', () => {
  const drawn = { 'packages/utils/a/src/b.ts': "\nimport './c.ts';", 'packages/utils/a/src/c.ts': "import './b.ts';" };
  expect(check(drawn)).toEqual([
    'packages/utils/a/src/b.ts:2: files import each other in a cycle: src/b.ts → src/c.ts → src/b.ts.',
  ]);
});

test('a type that leads back is erased, a statement with type names is not', () => {
  const back = (text: string): string[] =>
    check({ 'packages/utils/a/src/b.ts': "import './c.ts';", 'packages/utils/a/src/c.ts': text });
  expect(back("import type { B } from './b.ts';")).toEqual([]);
  expect(back("type B = import('./b.ts').B;")).toEqual([]);
  expect(back("import { type B } from './b.ts';")).toHaveLength(1);
});

test('late loading is a cycle too', () => {
  const back = (text: string): string[] =>
    check({ 'packages/utils/a/src/b.ts': "import './c.ts';", 'packages/utils/a/src/c.ts': text });
  expect(back("export const load = () => import('./b.ts');")).toHaveLength(1);
  expect(back("export { b } from './b.ts';")).toHaveLength(1);
  expect(back("const b = createRequire(import.meta.url)('./b.ts');")).toHaveLength(1);
});

test('a file that imports its own package by name comes back through the front door', () => {
  const inner = { 'packages/utils/a/src/b.ts': "import { c } from '@acme/utils-a';" };
  expect(check({ ...util('a', "export { b } from './b.ts';"), ...inner })).toEqual([
    'packages/utils/a/src/b.ts:1: files import each other in a cycle: src/b.ts → src/index.ts → src/b.ts.',
  ]);
});

test('a test that imports its own package by name makes no cycle', () => {
  const tested = { 'packages/utils/a/src/a.test.ts': "import { b } from '@acme/utils-a';" };
  expect(check({ ...util('a', 'export const b = 1;'), ...tested })).toEqual([]);
});

test('a file that imports itself is no cycle of two', () => {
  expect(check({ 'packages/utils/a/src/b.ts': "import './b.ts';" })).toEqual([]);
});

test('random graphs of packages and of files have a finding exactly where the plain search finds a way back', () => {
  const node = constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  assert(
    property(array(tuple(node, node), { maxLength: 14 }), (pairs) => {
      const edges = pairs.filter(([from, to]) => from !== to);
      const reached = new Map([...'abcdef'].map((from) => [from, reachedFrom(edges, from)]));
      const knots = [...'abcdef'].map((each) =>
        [...'abcdef'].filter((other) => reached.get(each)?.has(other) && reached.get(other)?.has(each)),
      );
      const distinct = new Set(knots.filter(({ length }) => length > 1).map((knot) => knot.join('')));
      const text = (from: string, name: (to: string) => string): string =>
        edges.map(([each, to]) => (each === from ? `import '${name(to)}';\n` : '')).join('');
      const packages = [...'abcdef'].map((each) =>
        util(
          each,
          text(each, (to) => `@acme/utils-${to}`),
        ),
      );
      const files = [...'abcdef'].map((each) => ({
        [`packages/utils/z/src/${each}.ts`]: text(each, (to) => `./${to}.ts`),
      }));
      expect(check(Object.assign({}, ...packages))).toHaveLength(distinct.size);
      expect(check(Object.assign({}, ...files))).toHaveLength(distinct.size);
    }),
  );
});

const reachedFrom = (edges: readonly [string, string][], start: string): Set<string> => {
  const reached = new Set<string>();
  for (let size = -1; size < reached.size;) {
    size = reached.size;
    for (const [from, to] of edges) if (from === start || reached.has(from)) reached.add(to);
  }
  return reached;
};
