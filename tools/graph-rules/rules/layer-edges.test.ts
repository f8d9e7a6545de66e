import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { layerEdges } from './layer-edges.ts';

const check = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): string[] =>
  layerEdges.check(drawWorkspace(drawing, spec)).map(({ file, what }) => `${file}: ${what}`);

const manifest = (name: string, section: string, dependency: string): string =>
  JSON.stringify({ name, exports: { '.': './src/index.ts' }, [section]: { [dependency]: 'workspace:*' } });

test('a util may not need a provider', () => {
  expect(check({ 'packages/utils/retry/src/index.ts': "import '@acme/providers-clock';" })).toEqual([
    "packages/utils/retry/package.json: utils may not depend on providers ('@acme/providers-clock'); it may import utils.",
  ]);
});

test('a provider may need a util', () => {
  expect(check({ 'packages/providers/clock/src/index.ts': "import '@acme/utils-retry';" })).toEqual([]);
});

test('a repo may not need a provider, a service may', () => {
  expect(check({ 'packages/tickets/repo/src/index.ts': "import '@acme/providers-clock';" })).toHaveLength(1);
  expect(check({ 'packages/tickets/service/src/index.ts': "import '@acme/providers-clock';" })).toEqual([]);
});

test('an app may not need a service, but a runtime', () => {
  expect(check({ 'packages/apps/desk/src/index.ts': "import '@acme/tickets-service';" })).toHaveLength(1);
  expect(check({ 'packages/apps/desk/src/index.ts': "import '@acme/tickets-runtime';" })).toEqual([]);
});

test('nothing may need an app', () => {
  expect(check({ 'packages/tickets/ui/src/index.ts': "import '@acme/apps-desk';" })).toHaveLength(1);
});

test('packages may not need tools, nor tools packages', () => {
  expect(check({ 'packages/utils/retry/src/index.ts': "import '@acme/tools-spec';" })).toHaveLength(1);
  expect(check({ 'tools/spec/index.ts': "import '@acme/utils-retry';" })).toEqual([
    "tools/spec/package.json: tools/spec may not depend on utils ('@acme/utils-retry'); it may import findings.",
  ]);
});

test('a tool may need the tools that the spec lists for it', () => {
  expect(check({ 'tools/spec/index.ts': "import '@acme/tools-findings';" })).toEqual([]);
  expect(check({ 'tools/cli/index.ts': "import '@acme/tools-spec';" })).toEqual([]);
  expect(check({ 'tools/findings/index.ts': "import '@acme/tools-spec';" })).toEqual([
    "tools/findings/package.json: tools/findings may not depend on tools/spec ('@acme/tools-spec'); it may import no other package.",
  ]);
});

test('a dependency of every section counts', () => {
  const path = 'packages/utils/retry/package.json';
  expect(check({ [path]: manifest('@acme/utils-retry', 'dependencies', '@acme/apps-desk') })).toHaveLength(1);
  expect(check({ [path]: manifest('@acme/utils-retry', 'devDependencies', '@acme/apps-desk') })).toHaveLength(1);
  expect(check({ [path]: manifest('@acme/utils-retry', 'peerDependencies', '@acme/apps-desk') })).toHaveLength(1);
  expect(check({ [path]: manifest('@acme/utils-retry', 'optionalDependencies', '@acme/apps-desk') })).toHaveLength(1);
});

test('an import of a higher layer is left to imports-point-down, its line in the manifest is not', () => {
  const undeclared = JSON.stringify({ name: '@acme/tickets-repo', exports: { '.': './src/index.ts' } });
  const source = {
    'packages/tickets/repo/src/index.ts': "import '@acme/tickets-ui';",
    'packages/tickets/ui/src/a.ts': '',
  };
  expect(check({ ...source, 'packages/tickets/repo/package.json': undeclared })).toEqual([]);
  expect(check(source)).toEqual([
    "packages/tickets/repo/package.json: repo may not depend on ui ('@acme/tickets-ui'); it may import types, config, utils.",
  ]);
});

test('an exception of the spec allows one edge and not its reverse', () => {
  const exceptions = [{ from: 'tickets/service', to: 'accounts/repo', reason: 'migration' }];
  const spec: HarnessSpec = { ...EXAMPLE_SPEC, domains: { ...EXAMPLE_SPEC.domains, exceptions } };
  expect(check({ 'packages/tickets/service/src/index.ts': "import '@acme/accounts-repo';" }, spec)).toEqual([]);
  expect(check({ 'packages/accounts/service/src/index.ts': "import '@acme/tickets-repo';" }, spec)).toHaveLength(1);
});

test('an undeclared forbidden import is reported at its line, once for all imports of that package', () => {
  const found = layerEdges.check(
    drawWorkspace({
      'packages/utils/retry/package.json': JSON.stringify({ name: '@acme/utils-retry' }),
      'packages/utils/retry/src/a.ts': "\nimport type { Clock } from '@acme/providers-clock';",
      'packages/utils/retry/src/b.ts': "export * from '@acme/providers-clock';",
      'packages/providers/clock/src/index.ts': '',
    }),
  );
  expect(found).toMatchObject([
    { file: 'packages/utils/retry/src/a.ts', line: 2, fix: expect.stringContaining('and 1 more') },
  ]);
});

test('every way of importing is seen', () => {
  const imports = (text: string): string[] => check({ 'packages/utils/retry/src/index.ts': text });
  expect(imports("export * from '@acme/apps-desk';")).toHaveLength(1);
  expect(imports("type Desk = import('@acme/apps-desk').Desk;")).toHaveLength(1);
  expect(imports("void import('@acme/apps-desk');")).toHaveLength(1);
  expect(imports("import desk = require('@acme/apps-desk');")).toHaveLength(1);
  expect(imports("vi.mock('@acme/apps-desk');")).toHaveLength(1);
  expect(check({ 'packages/utils/retry/src/index.cjs': "require('@acme/apps-desk');" })).toHaveLength(1);
  expect(check({ 'packages/utils/retry/src/a.test.ts': "import '@acme/apps-desk';" })).toHaveLength(1);
});

test('a package in a folder without a place is left to package-shape', () => {
  const misc = {
    'packages/tickets/misc/package.json': manifest('@acme/tickets-misc', 'dependencies', '@acme/apps-desk'),
  };
  expect(check({ ...misc, 'packages/apps/desk/src/index.ts': '' })).toEqual([]);
});

test('a standalone package is needed by nobody, and needs nobody', () => {
  const bench = { 'bench/package.json': '{ "name": "bench", "exports": "./a.ts" }', 'bench/a.ts': '' };
  expect(check({ ...bench, 'packages/utils/retry/src/index.ts': "import 'bench';" })).toHaveLength(1);
  expect(
    check({ ...bench, 'bench/a.ts': "import '@acme/utils-retry';", 'packages/utils/retry/src/a.ts': '' }),
  ).toHaveLength(1);
});

test('the configuration of the workspace may need tools, and no other package', () => {
  const root = (dependency: string): Drawing => ({
    'package.json': JSON.stringify({ name: 'x', devDependencies: { [dependency]: 'workspace:*' } }),
    'packages/tickets/repo/src/index.ts': '',
    'tools/spec/index.ts': '',
  });
  expect(check(root('@acme/tools-spec'))).toEqual([]);
  expect(check({ ...root('@acme/tools-spec'), 'a.config.ts': "import '@acme/tools-spec';" })).toEqual([]);
  expect(check({ ...root('@acme/tickets-repo'), 'a.config.ts': "import '@acme/tickets-repo';" })).toEqual([
    "package.json: the workspace itself may not need '@acme/tickets-repo'; its configuration may import tools.",
  ]);
  expect(check({ ...root('@acme/tools-spec'), 'a.config.ts': "import '@acme/tickets-repo';" })).toEqual([
    "a.config.ts: the workspace itself may not need '@acme/tickets-repo'; its configuration may import tools.",
  ]);
});

/** Slow and obvious: who may need whom, spelled out from the example spec. */
const mayNeed = (from: string, to: string): boolean => {
  const [fromTop = '', fromName] = from.split('/');
  const [toTop = '', toName = ''] = to.split('/');
  if (toTop === 'apps') return false;
  if (fromTop === 'utils') return toTop === 'utils';
  if (fromTop === 'providers') return toTop === 'utils';
  if (fromTop === 'apps') return ['utils', 'providers'].includes(toTop) || ['types', 'runtime', 'ui'].includes(toName);
  if (toTop === 'utils') return true;
  if (toTop === 'providers') return ['service', 'runtime', 'ui'].includes(fromName ?? '');
  const layers = ['types', 'config', 'repo', 'service', 'runtime', 'ui'];
  if (fromTop === toTop) return layers.indexOf(toName) < layers.indexOf(fromName ?? '');
  return toName === 'types';
};

test('random declared edges get the verdict of the plain table', () => {
  const paths = [
    'tickets/types',
    'tickets/repo',
    'tickets/service',
    'tickets/ui',
    'accounts/types',
    'accounts/service',
  ];
  const path = constantFrom(
    ...paths,
    'accounts/ui',
    'providers/clock',
    'providers/http',
    'utils/a',
    'utils/b',
    'apps/desk',
  );
  assert(
    property(array(tuple(path, path), { minLength: 1, maxLength: 12 }), (pairs) => {
      const edges = pairs.filter(([from, to]) => from !== to);
      const texts = edges.map(([from]): [string, string] => [
        `packages/${from}/src/index.ts`,
        edges.map(([each, to]) => (each === from ? `import '@acme/${to.replace('/', '-')}';\n` : '')).join(''),
      ]);
      const drawn = drawWorkspace({ ...Object.fromEntries(texts), 'packages/utils/c/src/index.ts': '' });
      const reported = layerEdges.check(drawn).map(({ file, what }) => {
        const to = /\('(?<name>@acme\/[^']+)'\)/.exec(what)?.groups?.['name'];
        return `${file} ${to}`;
      });
      const expected = edges
        .filter(([from, to]) => !mayNeed(from, to))
        .map(([from, to]) => `packages/${from}/package.json @acme/${to.replace('/', '-')}`);
      expect(reported.toSorted()).toEqual([...new Set(expected)].toSorted());
    }),
  );
});
