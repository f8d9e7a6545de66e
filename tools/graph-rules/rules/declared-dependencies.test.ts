import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { declaredDependencies } from './declared-dependencies.ts';

const DIR = 'packages/tickets/service';

const check = (drawing: Drawing): string[] =>
  declaredDependencies
    .check(drawWorkspace(drawing))
    .map(({ file, line, what, fix }) => `${file}:${line}: ${what} ${fix}`.replaceAll(`${DIR}/`, ''));

/** The package `DIR` with these fields in its manifest, a line each, and this text as its front door. */
const service = (fields: object, text: string): Drawing => {
  const manifest = { name: '@acme/tickets-service', exports: { '.': './src/index.ts' }, ...fields };
  return { [`${DIR}/package.json`]: JSON.stringify(manifest, undefined, 2), [`${DIR}/src/index.ts`]: text };
};

const RETRY = { 'packages/utils/retry/src/index.ts': 'export {};' };

test('an undeclared workspace package is reported at its import, with the line to add', () => {
  expect(check({ ...service({}, "\nimport '@acme/utils-retry';"), ...RETRY })).toEqual([
    'src/index.ts:2: \'@acme/utils-retry\' is imported but not declared. add "@acme/utils-retry": "workspace:*" to dependencies in package.json, then run pnpm install.',
  ]);
  expect(
    check(service({ dependencies: { '@acme/utils-retry': 'workspace:*' } }, "import '@acme/utils-retry';")),
  ).toEqual([]);
});

test('an undeclared external package is taken from the catalog', () => {
  expect(check(service({}, "import { z } from 'zod/v4';"))).toEqual([
    'src/index.ts:1: \'zod\' is imported but not declared. add "zod": "catalog:" to dependencies in package.json, then run pnpm install.',
  ]);
  expect(check(service({ dependencies: { zod: 'catalog:' } }, "import { z } from 'zod/v4';"))).toEqual([]);
});

test('what only a test imports belongs in devDependencies', () => {
  const inTest = { [`${DIR}/src/a.test.ts`]: "import 'zod';" };
  expect(check({ ...service({}, ''), ...inTest })[0]).toContain('add "zod": "catalog:" to devDependencies');
  expect(check({ ...service({ dependencies: { zod: 'catalog:' } }, ''), ...inTest })).toEqual([
    "package.json:7: 'zod' is in dependencies, but only tests or scripts import it. move it to devDependencies, then run pnpm install.",
  ]);
  expect(check({ ...service({ devDependencies: { zod: 'catalog:' } }, ''), ...inTest })).toEqual([]);
});

test('what source imports does not belong in devDependencies, not even for its types', () => {
  const drawn = service({ devDependencies: { zod: 'catalog:' } }, "import type { z } from 'zod';");
  expect(check(drawn)).toEqual([
    'src/index.ts:1: source imports \'zod\', which is declared for tests only. move "zod": "catalog:" to dependencies in package.json, then run pnpm install.',
  ]);
});

test('what only tests reach may use devDependencies, until source imports it', () => {
  const support = { [`${DIR}/src/draw.ts`]: "import 'zod';", [`${DIR}/src/a.test.ts`]: "import './draw.ts';" };
  const manifest = { devDependencies: { zod: 'catalog:' } };
  expect(check({ ...service(manifest, ''), ...support })).toEqual([]);
  expect(check({ ...service(manifest, "import './draw.ts';"), ...support })).toHaveLength(1);
});

test('configuration files and scripts are development too', () => {
  const manifest = { devDependencies: { vite: 'catalog:', yaml: 'catalog:' } };
  const files = { [`${DIR}/vite.config.ts`]: "import 'vite';", [`${DIR}/scripts/pack.ts`]: "import 'yaml';" };
  expect(check({ ...service(manifest, ''), ...files })).toEqual([]);
});

test('tests get vitest from the root, source does not', () => {
  expect(check({ ...service({}, ''), [`${DIR}/src/a.test.ts`]: "import 'vitest';" })).toEqual([]);
  expect(check(service({}, "import 'vitest';"))).toHaveLength(1);
});

test('modules of Node and of the package itself need no line', () => {
  expect(check(service({}, "import 'node:fs';\nimport 'path';\nimport '@acme/tickets-service';"))).toEqual([]);
});

test('every import of one package makes one finding, at the first in source', () => {
  const more = { [`${DIR}/src/a.test.ts`]: "import 'zod';", [`${DIR}/src/z.ts`]: "import 'zod';" };
  expect(check({ ...service({}, "import 'zod';"), ...more })).toHaveLength(1);
  expect(check({ ...service({}, "import 'zod';"), ...more })[0]).toMatch(/^src\/index\.ts:1: /);
});

test('a line that nothing imports is reported at its place', () => {
  expect(check(service({ dependencies: { zod: 'catalog:' } }, ''))).toEqual([
    "package.json:7: 'zod' is declared but nothing imports it. remove it from dependencies, then run pnpm install.",
  ]);
});

test('a workspace package is declared as workspace:*, an external one as catalog:', () => {
  const drawn = (range: string, name: string): string[] =>
    check({ ...service({ dependencies: { [name]: range } }, `import '${name}';`), ...RETRY });
  expect(drawn('workspace:^', '@acme/utils-retry')[0]).toContain('write "@acme/utils-retry": "workspace:*", then run');
  expect(drawn('workspace:*', '@acme/utils-retry')).toEqual([]);
  expect(drawn('4.0.0', 'zod')[0]).toContain('write "zod": "catalog:", with the version in pnpm-workspace.yaml');
  expect(drawn('catalog:', 'zod')).toEqual([]);
});

test('a package that is declared but does not exist is one finding, imported or not', () => {
  const dependencies = { '@acme/nowhere': 'workspace:*' };
  expect(check(service({ dependencies }, ''))).toEqual([
    "package.json:7: '@acme/nowhere' is declared, but no package of this workspace is called that. remove it from dependencies, then run pnpm install.",
  ]);
  expect(check(service({ dependencies }, "import '@acme/nowhere';"))).toEqual([
    "src/index.ts:1: '@acme/nowhere' leads nowhere: no package of this workspace is called '@acme/nowhere'. correct the specifier, or create what it names.",
  ]);
});

test('types are used by the package that they type, by the tsconfig, or by Node', () => {
  const types = (name: string, text: string): string[] =>
    check(service({ dependencies: { react: 'catalog:' }, devDependencies: { [name]: 'catalog:' } }, text));
  expect(types('@types/react', "import 'react';")).toEqual([]);
  expect(types('@types/other', "import 'react';")).toHaveLength(1);
  expect(types('@types/node', "import 'react';")).toEqual([]);
  const tsconfig = { [`${DIR}/tsconfig.json`]: '{ "compilerOptions": { "types": ["vite/client"] } }' };
  expect(check({ ...service({ devDependencies: { vite: 'catalog:' } }, ''), ...tsconfig })).toEqual([]);
});

test('a type import is satisfied by the types package', () => {
  const manifest = { devDependencies: { '@types/estree': 'catalog:' } };
  expect(check(service(manifest, "import type { Node } from 'estree';"))).toEqual([]);
  expect(check(service(manifest, "import { parse } from 'estree';"))).toHaveLength(1);
});

test('JSX uses its library', () => {
  const manifest = { dependencies: { react: 'catalog:' }, devDependencies: { '@types/react': 'catalog:' } };
  expect(check({ ...service(manifest, ''), [`${DIR}/src/page.tsx`]: 'export const page = <p />;' })).toEqual([]);
  expect(check({ ...service(manifest, ''), [`${DIR}/src/page.ts`]: 'export const page = 1;' })).toHaveLength(2);
});

test('a peer of a declared package and a binary of a script are used', () => {
  const installed = `${DIR}/node_modules`;
  const peer = { [`${installed}/plugin/package.json`]: '{ "name": "plugin", "peerDependencies": { "host": "1" } }' };
  const manifest = { dependencies: { host: 'catalog:', plugin: 'catalog:' } };
  expect(check({ ...service(manifest, "import 'plugin';"), ...peer })).toEqual([]);
  expect(check(service(manifest, "import 'plugin';"))).toHaveLength(1);
  const binary = { [`${installed}/tool/package.json`]: '{ "name": "tool", "bin": { "tool-it": "./x.js" } }' };
  const scripted = service({ scripts: { go: 'tool-it --now' }, devDependencies: { tool: 'catalog:' } }, '');
  expect(check({ ...scripted, ...binary })).toEqual([]);
});

test('an edge that the spec forbids is left to layer-edges, declared or imported', () => {
  expect(check({ ...service({}, "import '@acme/apps-desk';"), 'packages/apps/desk/src/index.ts': '' })).toEqual([]);
  expect(check(service({ dependencies: { '@acme/apps-desk': 'workspace:*' } }, ''))).toEqual([]);
});

test('an import past the exports of a package needs its declaration, its depth is left to no-deep-import', () => {
  const deep = "import '@acme/utils-retry/src/a.ts';";
  expect(check({ ...service({}, deep), ...RETRY })[0]).toContain("'@acme/utils-retry' is imported but not declared.");
  expect(check({ ...service({ dependencies: { '@acme/utils-retry': 'workspace:*' } }, deep), ...RETRY })).toEqual([]);
});

test('a vendor that belongs to another is left to cross-cutting-through-providers, but not its unused declaration', () => {
  expect(check(service({}, "import '@opentelemetry/api';"))).toEqual([]);
  const manifest = { dependencies: { '@opentelemetry/api': 'catalog:' } };
  expect(check(service(manifest, "import '@opentelemetry/api';"))).toEqual([]);
  expect(check(service(manifest, ''))).toHaveLength(1);
});

test('a path that leaves the package is left to no-relative-import-across-packages', () => {
  expect(check(service({}, "import '/etc/x.ts';\nimport './node_modules/zod/index.js';"))).toEqual([]);
  expect(check({ ...service({}, "import '../../../utils/retry/src/index.ts';"), ...RETRY })).toEqual([]);
  expect(check(service({}, "new URL('../../types/src/index.ts', import.meta.url);"))).toEqual([]);
});

test('a specifier that leads nowhere is reported', () => {
  expect(check(service({}, "import './gone.ts';"))[0]).toContain(
    "'./gone.ts' leads nowhere: no such file is in the tree.",
  );
  expect(check(service({}, "import '#db';"))[0]).toContain("packages here have no 'imports' aliases");
  expect(check(service({}, "import 'https://example.org/x.js';"))[0]).toContain('it is a URL');
  expect(check(service({}, "import '../dist/index.js';"))[0]).toContain('dist is what a build leaves');
});

test('a standalone package may run what it has built', () => {
  const manifest = { 'bench/package.json': '{ "name": "bench" }' };
  expect(check({ ...manifest, 'bench/run.cjs': "require('./dist/main.js');" })).toEqual([]);
});

test('a file that cannot be parsed is reported where it breaks', () => {
  expect(check(service({}, 'const a = 1;\nconst = 2;'))).toEqual([
    'src/index.ts:2: the imports of this file are unknown, because it cannot be read: Unexpected token. repair src/index.ts at line 2, or remove the file.',
  ]);
});

test('what a package does not use is told once all of its files can be read', () => {
  const declared = { dependencies: { zod: 'catalog:' } };
  expect(check(service(declared, 'const a = 1;'))).toEqual([expect.stringContaining("'zod' is declared but nothing")]);
  expect(check(service(declared, 'const = 2;'))).toEqual([expect.stringContaining('it cannot be read')]);
});

test('the configuration of the workspace declares what it imports, and needs not import what it declares', () => {
  const root = (fields: object, text: string): string[] =>
    check({ ...RETRY, 'package.json': JSON.stringify({ name: 'x', ...fields }), 'oxlint.config.ts': text });
  expect(root({ devDependencies: { oxlint: 'catalog:', nx: 'catalog:' } }, "import 'oxlint';")).toEqual([]);
  expect(root({}, "import 'oxlint';")).toEqual([
    'oxlint.config.ts:1: \'oxlint\' is imported but not declared. add "oxlint": "catalog:" to devDependencies in package.json, then run pnpm install.',
  ]);
  expect(root({ devDependencies: { oxlint: '1.0.0' } }, '')).toEqual([
    "package.json:1: 'oxlint' is declared as '1.0.0'; here it has to be 'catalog:'. write \"oxlint\": \"catalog:\", with the version in pnpm-workspace.yaml, then run pnpm install.",
  ]);
  expect(root({}, "import './gone.ts';")).toHaveLength(1);
  expect(root({}, "import './packages/utils/retry/src/index.ts';")[0]).toContain(
    'a path into a package skips its exports',
  );
  expect(root({}, 'const = 1;')).toHaveLength(1);
});

test('what Node would run and no rule reads is reported', () => {
  const files = {
    [`${DIR}/src/a.txt`]: '',
    [`${DIR}/src/a.node`]: '',
    [`${DIR}/src/a.json`]: '',
    [`${DIR}/src/a.css`]: '',
  };
  const reads = (text: string): string[] => check({ ...service({}, text), ...files });
  expect(reads("require('./a.txt');")[0]).toContain("no rule reads '.txt' of './a.txt' as code");
  expect(reads("import './a.node';")).toHaveLength(1);
  expect(reads("import './a.css';\nimport a from './a.json' with { type: 'json' };\nrequire('./a.json');")).toEqual([]);
});

test('a file that is nested too deeply to be walked is reported, one of a usual depth is read', () => {
  const nested = (depth: number): string => `f(${'['.repeat(depth)}${']'.repeat(depth)});`;
  expect(check(service({}, nested(100_000)))[0]).toContain('it cannot be read: it is nested too deeply.');
  expect(check(service({}, nested(500)))).toEqual([]);
  const sum = (terms: number): string => `f(${"'x'+".repeat(terms)}'x');`;
  expect(check(service({}, sum(100_000)))[0]).toContain('it is nested too deeply.');
  expect(check(service({}, sum(500)))).toEqual([]);
});
