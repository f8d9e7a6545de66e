import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { array, assert, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { reachablePackages } from './reachable-packages.ts';

const SRC = 'packages/tickets/service/src';

const check = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): string[] =>
  reachablePackages.check(drawWorkspace(drawing, spec)).map(({ file, what }) => `${file}: ${what}`);

/** Files that are reported. */
const orphans = (drawing: Drawing): string[] =>
  reachablePackages.check(drawWorkspace(drawing)).map(({ file }) => file.replace(`${SRC}/`, ''));

test('a module that nothing imports is reported, one that the front door leads to is not', () => {
  expect(check({ [`${SRC}/a.ts`]: '' })).toEqual([
    `${SRC}/a.ts: nothing imports ${SRC}/a.ts, and no program starts there.`,
  ]);
  const chain = { [`${SRC}/index.ts`]: "import './a.ts';", [`${SRC}/a.ts`]: "export * from './b.ts';" };
  expect(check({ ...chain, [`${SRC}/b.ts`]: '' })).toEqual([]);
});

test('every way to an other file counts, types and URLs too', () => {
  const ways = (text: string): string[] => orphans({ [`${SRC}/index.ts`]: text, [`${SRC}/a.ts`]: '' });
  expect(ways("import type { A } from './a.ts';")).toEqual([]);
  expect(ways("void import('./a.ts');")).toEqual([]);
  expect(ways("new Worker(new URL('./a.ts', import.meta.url));")).toEqual([]);
  expect(ways("const path = './a.ts';")).toEqual(['a.ts']);
});

test('what a file that cannot be read may lead to is no orphan yet', () => {
  const beside = (text: string): string[] => orphans({ [`${SRC}/index.ts`]: text, [`${SRC}/a.ts`]: '' });
  expect(beside('const b = 1;')).toEqual(['a.ts']);
  expect(beside('const = 1;')).toEqual([]);
});

test('of orphans that lead to each other the first is reported', () => {
  expect(orphans({ [`${SRC}/a.ts`]: "import './b.ts';", [`${SRC}/b.ts`]: '' })).toEqual(['a.ts']);
  expect(orphans({ [`${SRC}/a.ts`]: "import './b.ts';", [`${SRC}/b.ts`]: "import './a.ts';" })).toEqual(['a.ts']);
  expect(orphans({ [`${SRC}/a.ts`]: "import './a.ts';" })).toEqual(['a.ts']);
});

test('programs start at entries of the spec, commands, JSON and pages', () => {
  const app = 'packages/apps/desk';
  expect(orphans({ [`${app}/src/main.ts`]: '' })).toEqual([]);
  expect(orphans({ [`${app}/src/start.ts`]: '' })).toEqual([`${app}/src/start.ts`]);
  const page = { [`${app}/index.html`]: '<script type="module" src="/src/web/main.tsx"></script>' };
  expect(orphans({ ...page, [`${app}/src/web/main.tsx`]: '' })).toEqual([]);
  expect(orphans({ ...page, [`${app}/src/web/other.tsx`]: '' })).toEqual([`${app}/src/web/other.tsx`]);
  const manifest = { name: '@acme/tools-cli', exports: { '.': './index.ts' } };
  const tool = (fields: object): Drawing => ({ 'tools/cli/package.json': JSON.stringify({ ...manifest, ...fields }) });
  expect(orphans({ ...tool({ bin: { cli: './run.ts' } }), 'tools/cli/run.ts': '' })).toEqual([]);
  expect(orphans({ ...tool({}), 'tools/cli/run.ts': '' })).toEqual(['tools/cli/run.ts']);
  const executors = { 'tools/cli/executors.json': '{ "executors": { "run": { "implementation": "./run.ts" } } }' };
  expect(orphans({ ...tool({ executors: './executors.json' }), ...executors, 'tools/cli/run.ts': '' })).toEqual([]);
});

test('tests and what they share are reached, what one test alone has of its own is not', () => {
  expect(orphans({ [`${SRC}/a.test.ts`]: "import './fake.ts';", [`${SRC}/fake.ts`]: '' })).toEqual([]);
  expect(check({ [`${SRC}/a.test.ts`]: "import './a.ts';", [`${SRC}/a.ts`]: '' })).toEqual([
    `${SRC}/a.ts: only its own test imports ${SRC}/a.ts.`,
  ]);
  const used = { [`${SRC}/index.ts`]: "import './a.ts';" };
  expect(orphans({ ...used, [`${SRC}/a.test.ts`]: "import './a.ts';", [`${SRC}/a.ts`]: '' })).toEqual([]);
});

test('configuration, scripts and declarations need no import', () => {
  const app = 'packages/apps/desk';
  expect(
    orphans({ [`${app}/vite.config.ts`]: '', [`${app}/scripts/pack.ts`]: '', [`${app}/src/env.d.ts`]: '' }),
  ).toEqual([]);
});

test('a standalone package answers for itself', () => {
  expect(orphans({ 'bench/package.json': '{ "name": "bench" }', 'bench/a.ts': '' })).toEqual([]);
});

test('source that imports a test is reported there, a test that imports one is not', () => {
  const tested = { [`${SRC}/a.test.ts`]: '' };
  expect(check({ ...tested, [`${SRC}/index.ts`]: "\nimport './a.test.ts';" })).toEqual([
    `${SRC}/index.ts: source imports './a.test.ts', which is there for developers alone.`,
  ]);
  expect(check({ ...tested, [`${SRC}/b.test.ts`]: "import './a.test.ts';" })).toEqual([]);
  const config = { 'packages/apps/desk/vite.config.ts': '' };
  expect(check({ ...config, 'packages/apps/desk/src/index.ts': "import '../vite.config.ts';" })).toHaveLength(1);
});

const DESK = { 'packages/apps/desk/src/index.ts': "import '@acme/tickets-runtime';" };

test('a package that no program reaches is a warning, with the wiring to add', () => {
  const [finding, ...more] = reachablePackages.check(
    drawWorkspace({ ...DESK, 'packages/utils/chunk/src/index.ts': 'export const chunk = 1;' }),
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'warning',
    file: 'packages/utils/chunk/package.json',
    what: "no program reaches packages/utils/chunk: nothing imports '@acme/utils-chunk'.",
    fix: "import '@acme/utils-chunk' in packages/apps/desk, or remove packages/utils/chunk.",
  });
});

test('a domain is one warning, at the packages that nobody imports', () => {
  const billing = {
    'packages/billing/runtime/src/index.ts': "import '@acme/billing-types';",
    'packages/billing/ui/src/index.ts': "import '@acme/billing-types';",
  };
  expect(check({ ...DESK, ...billing })).toEqual([
    "packages/billing/runtime/package.json: no program reaches packages/billing: nothing imports '@acme/billing-runtime', '@acme/billing-ui'.",
  ]);
  expect(check({ ...DESK, ...billing, 'packages/apps/desk/src/main.ts': "import '@acme/billing-ui';" })).toHaveLength(
    1,
  );
});

test('a package is reached through others, in tests too', () => {
  const runtime = 'packages/tickets/runtime/src';
  expect(check({ ...DESK, [`${runtime}/index.ts`]: "import '@acme/utils-chunk';" })).toEqual([]);
  expect(check({ ...DESK, [`${runtime}/a.test.ts`]: "import '@acme/utils-chunk';" })).toEqual([]);
});

test('what the spec names is needed, what its generators copy too', () => {
  const util = { 'packages/utils/sleep/src/index.ts': '', 'packages/providers/telemetry/src/index.ts': '' };
  expect(check({ ...DESK, ...util })).toEqual([]);
  const clock = { 'packages/providers/clock/src/index.ts': '' };
  expect(check({ ...DESK, ...clock })).toHaveLength(1);
  const spec = { ...EXAMPLE_SPEC, exemplars: { provider: 'packages/providers/clock' } };
  expect(check({ ...DESK, ...clock }, spec)).toEqual([]);
});

test('as long as no program uses any package there is nothing to be reached from', () => {
  expect(check({ 'packages/utils/chunk/src/index.ts': '' })).toEqual([]);
  expect(check({ 'packages/utils/chunk/src/index.ts': '', 'packages/apps/desk/src/index.ts': '' })).toEqual([]);
});

test('a tool is reached from those that the workspace itself declares, or that the spec lists', () => {
  const root = JSON.stringify({ name: 'x', devDependencies: { '@acme/tools-cli': 'workspace:*' } });
  const tools = { 'tools/cli/index.ts': "import '@acme/tools-paper';", 'tools/paper/index.ts': '' };
  expect(check({ 'package.json': root, ...tools, 'tools/spec/index.ts': '', 'tools/pen/index.ts': '' })).toEqual([
    "tools/pen/package.json: no program reaches tools/pen: nothing imports '@acme/tools-pen'.",
  ]);
  expect(check(tools)).toEqual([]);
});

/** Slow and obvious: repeats until nothing changes. */
const reachedFrom = (edges: readonly (readonly [number, number])[], count: number): Set<number> => {
  const reached = new Set([0]);
  for (let round = 0; round < count; round += 1) for (const [from, to] of edges) if (reached.has(from)) reached.add(to);
  return reached;
};

test('in any graph of modules an orphan is reported, or led to by one that is', () => {
  const name = (index: number): string => (index === 0 ? `${SRC}/index.ts` : `${SRC}/m${index}.ts`);
  const node = nat({ max: 7 });
  assert(
    property(array(tuple(node, node), { maxLength: 14 }), (edges) => {
      const texts = Array.from({ length: 8 }, (_, index): [string, string] => [
        name(index),
        edges
          .filter(([from]) => from === index)
          .map(([, to]) => `import './${name(to).slice(SRC.length + 1)}';\n`)
          .join(''),
      ]);
      const reported = orphans(Object.fromEntries(texts)).map((file) => Number(/\d+/.exec(file)?.[0] ?? 0));
      const reached = reachedFrom(edges, 8);
      expect(reported.filter((each) => reached.has(each))).toEqual([]);
      const led = new Set(
        reported.flatMap((each) => [...reachedFrom([[0, each], ...edges.filter(([from]) => from !== 0)], 8)]),
      );
      expect([1, 2, 3, 4, 5, 6, 7].filter((each) => !reached.has(each) && !led.has(each))).toEqual([]);
    }),
  );
});
