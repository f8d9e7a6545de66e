import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawExactly, drawWorkspace } from '../draw-workspace.ts';
import { packageShape } from './package-shape.ts';

const DIR = 'packages/tickets/service';
const MANIFEST = {
  name: '@acme/tickets-service',
  version: '0.0.0',
  private: true,
  type: 'module',
  exports: { '.': './src/index.ts' },
};

const check = (drawing: Drawing): string[] =>
  packageShape.check(drawWorkspace(drawing)).map(({ file, what }) => `${file}: ${what}`);

const manifest = (fields: object): Drawing => ({
  [`${DIR}/package.json`]: JSON.stringify({ ...MANIFEST, ...fields }, undefined, 2),
});

const tsconfig = (fields: object): Drawing => ({
  [`${DIR}/tsconfig.json`]: JSON.stringify({ extends: '../../../tsconfig.base.json', references: [], ...fields }),
});

test('a package like every other is passed', () => {
  expect(check(manifest({}))).toEqual([]);
});

test('a name mirrors the path, in every family', () => {
  expect(check(manifest({ name: '@acme/service-tickets' }))).toEqual([
    `${DIR}/package.json: the name '@acme/service-tickets' does not mirror the path ${DIR}; '@acme/tickets-service' does.`,
  ]);
  const named = (dir: string, name: string): string[] =>
    check({ [`${dir}/package.json`]: JSON.stringify({ ...MANIFEST, name }) });
  expect(named('packages/utils/retry', '@acme/utils-retry')).toEqual([]);
  expect(named('packages/utils/retry', '@acme/retry')).toHaveLength(1);
});

test('a standalone package is only held to the name of its folder', () => {
  expect(check({ 'bench/package.json': '{ "name": "bench" }', 'bench/run.ts': '' })).toEqual([]);
  expect(check({ 'bench/package.json': '{ "name": "@acme/bench" }', 'bench/run.ts': '' })).toEqual([
    "bench/package.json: the name '@acme/bench' does not mirror the path bench; 'bench' does.",
  ]);
});

test('a name that reads as another place is reported, also before that place is taken', () => {
  const domain = { 'packages/utils-a/types/src/index.ts': '' };
  expect(check({ ...domain, 'packages/utils/a-types/src/index.ts': '' })).toEqual([
    "packages/utils-a/types/package.json: the name '@acme/utils-a-types' reads as packages/utils/a-types, not as packages/utils-a/types.",
  ]);
  expect(check(domain)).toHaveLength(1);
  expect(check({ 'packages/utils/a-types/src/index.ts': '' })).toEqual([]);
});

test('required files and the front door are there', () => {
  const drawn = drawExactly({ ...manifest({}), [`${DIR}/src/open.ts`]: '' });
  expect(packageShape.check(drawn).map(({ what }) => what.split(';')[0])).toEqual([
    `${DIR} has no README.md`,
    `${DIR} has no tsconfig.json`,
    `${DIR} has no src/index.ts`,
  ]);
});

test('fixed fields have their value', () => {
  expect(check(manifest({ type: 'commonjs' }))).toEqual([
    `${DIR}/package.json: "type" is "commonjs"; every package has "type": "module".`,
  ]);
  expect(check(manifest({ private: undefined }))).toEqual([
    `${DIR}/package.json: "private" is missing; every package has "private": true.`,
  ]);
});

test('a field that no package has is reported at its line, an optional one is passed', () => {
  const [finding] = packageShape.check(drawWorkspace(manifest({ scripts: { test: 'vitest' } })));
  expect(finding).toMatchObject({ line: 9, column: 3, what: expect.stringContaining('"scripts" is no field') });
  expect(check(manifest({ imports: { '#db': './src/db.ts' } }))).toHaveLength(1);
  expect(check(manifest({ bin: './src/index.ts' }))).toEqual([]);
});

test('the front door is where every package has it', () => {
  expect(check(manifest({ exports: { '.': './src/main.ts' } }))).toHaveLength(1);
  expect(check(manifest({ exports: './src/index.ts' }))).toHaveLength(1);
  expect(check(manifest({ exports: undefined }))).toHaveLength(1);
  expect(check(manifest({ exports: { '.': './src/index.ts', './package.json': './package.json' } }))).toEqual([]);
});

test('the tsconfig extends the base', () => {
  expect(check(tsconfig({ extends: '../../tsconfig.json' }))).toEqual([
    `${DIR}/tsconfig.json: the tsconfig does not extend the base.`,
  ]);
});

test('the tsconfig sets nothing that is the same for all', () => {
  expect(check(tsconfig({ compilerOptions: { rootDir: 'src', paths: { '#db': ['./db.ts'] } } }))).toEqual([
    `${DIR}/tsconfig.json: 'compilerOptions.paths' is set for this package alone; settings are the same for all.`,
  ]);
  expect(check(tsconfig({ compilerOptions: { rootDir: 'src', lib: ['es2024'] } }))).toEqual([]);
  expect(check(tsconfig({ files: ['src/index.ts'] }))).toHaveLength(1);
});

test('the references are the workspace packages of the manifest', () => {
  const needs = manifest({ dependencies: { '@acme/utils-retry': 'workspace:*', zod: 'catalog:' } });
  const drawn = { ...needs, [`${DIR}/src/index.ts`]: "import '@acme/utils-retry';" };
  const path = '../../utils/retry';
  expect(check({ ...drawn, ...tsconfig({ references: [{ path }] }) })).toEqual([]);
  expect(check({ ...drawn, ...tsconfig({}) })).toHaveLength(1);
  expect(check({ ...drawn, ...tsconfig({ references: [{ path }, { path }] }) })).toHaveLength(1);
  const [finding] = packageShape.check(drawWorkspace(tsconfig({ references: [{ path: '../types' }] })));
  expect(finding?.fix).toBe('remove { "path": "../types" } in "references".');
});

test('the reference of a dependency that another rule reports is no second finding', () => {
  const unused = manifest({ dependencies: { '@acme/utils-retry': 'workspace:*' } });
  expect(check({ ...unused, ...tsconfig({}) })).toEqual([]);
  expect(check({ ...unused, ...tsconfig({ references: [{ path: '../../utils/retry' }] }) })).toEqual([]);
  const forbidden = manifest({ dependencies: { '@acme/apps-desk': 'workspace:*' } });
  const source = { [`${DIR}/src/index.ts`]: "import '@acme/apps-desk';" };
  expect(check({ ...forbidden, ...source, ...tsconfig({}) })).toEqual([]);
});

test('a tsconfig may have comments, and must be an object', () => {
  const text = (json: string): Drawing => ({ [`${DIR}/tsconfig.json`]: json });
  expect(check(text('{\n  // why\n  "extends": "../../../tsconfig.base.json",\n}'))).toEqual([]);
  expect(check(text('{ "extends": '))).toEqual([`${DIR}/tsconfig.json: ${DIR}/tsconfig.json is no JSON object.`]);
  expect(check(text('[]'))).toHaveLength(1);
});

test('a folder that is no layer is one finding, with a manifest or without', () => {
  const stray = { 'packages/tickets/misc/a.ts': '', 'packages/tickets/misc/b.ts': '' };
  expect(check({ ...manifest({}), ...stray })).toEqual([
    "packages/tickets/misc/a.ts: 'misc' is no layer; packages/tickets may hold types, config, repo, service, runtime, ui.",
  ]);
  expect(check({ ...manifest({}), ...stray, 'packages/tickets/misc/package.json': '{ "name": "misc" }' })).toHaveLength(
    1,
  );
});

test('a layer or a tool without a manifest is no package', () => {
  const drawn = drawExactly({
    'bench/package.json': '{ "name": "bench" }',
    'bench/a.ts': '',
    [`${DIR}/src/a.ts`]: '',
    'tools/new/a.ts': '',
  });
  expect(packageShape.check(drawn).map(({ what }) => what)).toEqual([
    `${DIR} holds files but no package.json, so it is no package.`,
    'tools/new holds files but no package.json, so it is no package.',
  ]);
});

test('source above the packages is in none, other files there are passed', () => {
  const loose = { 'packages/tickets/open.ts': '', 'packages/shared.ts': '', 'tools/run.mjs': '' };
  expect(check({ ...manifest({}), ...loose })).toEqual([
    'packages/shared.ts: packages/shared.ts is in no package.',
    'packages/tickets/open.ts: packages/tickets/open.ts is in no package.',
    'tools/run.mjs: tools/run.mjs is in no package.',
  ]);
  expect(check({ ...manifest({}), 'packages/README.md': '', 'packages/tickets/README.md': '' })).toEqual([]);
});

test('a package in a package is reported, except in a standalone one', () => {
  expect(check({ ...manifest({}), [`${DIR}/src/inner/package.json`]: '{}' })).toEqual([
    `${DIR}/src/inner/package.json: ${DIR}/src/inner/package.json makes a package inside a package, where no rule and no task sees it.`,
  ]);
  const bench = { 'bench/package.json': '{ "name": "bench" }', 'bench/fixture/package.json': '{}', 'bench/a.ts': '' };
  expect(check(bench)).toEqual([]);
});

test('a package around packages is reported', () => {
  expect(check({ ...manifest({}), 'packages/tickets/package.json': '{ "name": "tickets" }' })).toHaveLength(1);
  expect(check({ ...manifest({}), 'packages/package.json': '{ "name": "packages" }' })).toEqual([
    'packages/package.json: packages/package.json makes a package around packages, where no rule and no task sees it.',
  ]);
});

test('a symbolic link among the packages is reported, one elsewhere is not', () => {
  const workspace = { ...drawWorkspace(manifest({})), links: ['CLAUDE.md', `${DIR}/src/shared`] };
  expect(packageShape.check(workspace).map(({ file }) => file)).toEqual([`${DIR}/src/shared`]);
});

test('source beside the packages is in none, the configuration of the workspace is', () => {
  const bench = { 'bench/package.json': '{ "name": "bench" }', 'bench/run.ts': '', 'bench/lib/a.ts': '' };
  expect(check({ ...manifest({}), ...bench, 'oxlint.config.ts': '', 'docs/notes.md': '' })).toEqual([]);
  const loose = { 'lib/b.ts': '', 'lib/a.ts': '', 'helper.mjs': '' };
  expect(check({ ...manifest({}), ...loose })).toEqual([
    'helper.mjs: helper.mjs is in no package, so nothing lints, checks or tests it.',
    'lib/a.ts: lib/a.ts is in no package, so nothing lints, checks or tests it.',
  ]);
});

test('a further entry is one path to one file of the package', () => {
  const entry = (key: string, value: unknown): string[] =>
    check({ ...manifest({ exports: { '.': './src/index.ts', [key]: value } }), [`${DIR}/src/plugin.ts`]: '' });
  expect(entry('./plugin', './src/plugin.ts')).toEqual([]);
  expect(entry('./*', './src/*')).toEqual([
    `${DIR}/package.json: the entry "./*" opens a whole folder, inside and all.`,
  ]);
  expect(entry('./plugin', { types: './src/a.ts', default: './src/plugin.ts' })).toHaveLength(1);
  expect(entry('./plugin', './src/gone.ts')).toHaveLength(1);
  expect(entry('./plugin', '../ui/src/index.ts')).toHaveLength(1);
  expect(entry('./src/plugin.ts', null)).toHaveLength(1);
});

test('a tool of the gate is set up for all alike', () => {
  const file = (name: string): string[] => check({ ...manifest({}), [`${DIR}/${name}`]: '{}' });
  expect(file('.oxlintrc.json')).toEqual([
    `${DIR}/.oxlintrc.json: ${DIR}/.oxlintrc.json sets up a tool for this folder alone; settings are the same for all.`,
  ]);
  expect(file('src/.eslintrc.cjs')).toHaveLength(1);
  expect(file('oxlint.config.ts')).toHaveLength(1);
  expect(file('vitest.config.ts')).toHaveLength(1);
  expect(file('tsconfig.build.json')).toHaveLength(1);
  expect(file('.gitignore')).toEqual([]);
  expect(file('project.json')).toHaveLength(1);
  expect(check({ 'bench/package.json': '{ "name": "bench" }', 'bench/vitest.config.ts': '' })).toEqual([]);
});

test('Vite is told plain settings, in the file that the gate reads', () => {
  const told = (name: string, text: string): string[] => check({ ...manifest({}), [`${DIR}/${name}`]: text });
  expect(told('vite.config.ts', "export default { base: '/desk/' };")).toEqual([]);
  expect(told('vite.config.ts', "export default { resolve: { alias: { zod: './zod.ts' } } };")).toEqual([
    `${DIR}/vite.config.ts: the configuration of Vite sets 'resolve', so what is built need not be what the imports say.`,
  ]);
  expect(told('vite.config.mjs', 'export default {};')).toEqual([
    `${DIR}/vite.config.mjs: Vite may read ${DIR}/vite.config.mjs, and the gate reads ${DIR}/vite.config.ts alone.`,
  ]);
});

test('the compiler reads every file of a package', () => {
  const settings = (fields: object): string[] =>
    check({
      ...manifest({}),
      [`${DIR}/src/open.ts`]: 'export {};',
      [`${DIR}/tsconfig.json`]: JSON.stringify({ extends: '../../../tsconfig.base.json', references: [], ...fields }),
    });
  expect(settings({})).toEqual([]);
  expect(settings({ include: ['src'], exclude: ['dist', 'node_modules'] })).toEqual([]);
  expect(settings({ include: ['**/*.ts'] })).toEqual([]);
  expect(settings({ include: ['src'], exclude: ['src/open.ts'] })).toEqual([
    `${DIR}/tsconfig.json: 'exclude' keeps 'src/open.ts' from the compiler.`,
  ]);
  expect(settings({ include: ['src/index.ts'] })).toEqual([
    `${DIR}/tsconfig.json: 'include' leaves out src/open.ts, so no compiler reads it.`,
  ]);
  expect(settings({ include: [] })).toHaveLength(1);
});

test('source is of a kind that the gate reads, and in sight', () => {
  const file = (name: string): string[] => check({ ...manifest({}), [`${DIR}/src/${name}`]: '' });
  expect(file('page.vue')).toEqual([
    `${DIR}/src/page.vue: no rule, compiler or test reads .vue files, so ${DIR}/src/page.vue may hold anything.`,
  ]);
  expect(file('page.wasm')).toHaveLength(1);
  expect(file('page.css')).toEqual([]);
  expect(file('.parts/page.ts')).toEqual([
    `${DIR}/src/.parts/page.ts: ${DIR}/src/.parts/page.ts is in a hidden folder, which the compiler, the tests and the graph pass over.`,
  ]);
  expect(file('.parts/page.txt')).toEqual([]);
});

test('the base tsconfig sends no import elsewhere', () => {
  const base = (options: object): string[] =>
    check({
      ...manifest({}),
      'package.json': '{ "name": "x" }',
      'tsconfig.base.json': JSON.stringify({ compilerOptions: options }),
    });
  expect(base({ strict: true })).toEqual([]);
  expect(base({ paths: { zod: ['./packages/tickets/repo/src/index.ts'] } })).toEqual([
    "tsconfig.base.json: 'paths' sends the compiler to another file than the runtime.",
  ]);
  expect(base({ baseUrl: '.', rootDirs: ['a', 'b'], customConditions: ['test'] })).toHaveLength(3);
});

test('the members of the workspace are where the spec has places', () => {
  const members = (...globs: string[]): string[] =>
    check({ ...manifest({}), 'pnpm-workspace.yaml': `packages: ${JSON.stringify(globs)}` });
  expect(members('*', 'packages/*/*', 'tools/*')).toEqual([]);
  expect(members('*', 'packages/*/*', 'tools/*', 'vendor/*/*')).toHaveLength(1);
  expect(members('*', 'packages/*/*', 'tools/*', '!packages/tickets/*')).toHaveLength(1);
  expect(members('packages/**')).toHaveLength(1);
});

test('a folder that would be imported in place of what is installed is reported', () => {
  expect(check({ ...manifest({}), [`${DIR}/src/node_modules/zod/index.js`]: '' })).toEqual([
    `${DIR}/src/node_modules: ${DIR}/src/node_modules would be imported in place of what is installed.`,
  ]);
  expect(check({ ...manifest({}), [`${DIR}/node_modules/zod/index.js`]: '' })).toEqual([]);
});
