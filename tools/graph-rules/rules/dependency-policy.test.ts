import { assert, json, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../dependency-policy/parse-page.ts';
import type { Drawing } from '../draw-tree.ts';
import { drawExactly, drawWorkspace } from '../draw-workspace.ts';
import { dependencyPolicy } from './dependency-policy.ts';

const OWNER = 'packages/tickets/types';

const check = (drawing: Drawing): string[] =>
  dependencyPolicy.check(drawWorkspace(drawing)).map(({ file, line, what }) => `${file}:${line ?? ''}: ${what}`);

/** A package that imports these, and the settings of the workspace. */
const using = (settings: string, ...names: string[]): Drawing => ({
  [`${OWNER}/src/index.ts`]: names.map((name) => `import '${name}';\n`).join(''),
  'pnpm-workspace.yaml': settings,
});

const page = (name: string, fields: object = {}): Drawing => {
  const all = { purpose: `work of ${name}`, owner: OWNER, size: '1.5 MB', alternatives: 'none that fits', ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return { [`docs/dependencies/${name}.md`]: `---\n${lines.join('')}---\n\nIt is needed.\n` };
};

const ZOD = "catalog:\n  'zod': 4.6.7\n";

test('a dependency has a page', () => {
  expect(check(using(ZOD, 'zod'))).toEqual(["pnpm-workspace.yaml:2: 'zod' is in the catalog, and no page says why."]);
  expect(check({ ...using(ZOD, 'zod'), ...page('zod') })).toEqual([]);
});

test('a scoped one has its page in a folder', () => {
  const catalog = "catalog:\n  '@a/b': 1.0.0\n";
  expect(check({ ...using(catalog, '@a/b'), ...page('@a/b') })).toEqual([]);
  expect(check({ ...using(catalog, '@a/b'), ...page('b') })).toHaveLength(2);
});

test('a page is about a dependency that is there', () => {
  expect(check({ ...using(ZOD, 'zod'), ...page('zod'), ...page('yup') })).toEqual([
    "docs/dependencies/yup.md:: docs/dependencies/yup.md is about 'yup', which the catalog does not have.",
  ]);
  const readme = { 'docs/dependencies/README.md': '# Dependencies\n' };
  expect(check({ ...using(ZOD, 'zod'), ...page('zod'), ...readme })).toEqual([]);
});

test('a page says everything', () => {
  const said = (fields: object): string | undefined => check({ ...using(ZOD, 'zod'), ...page('zod', fields) })[0];
  expect(said({ purpose: '' })).toContain('does not say purpose.');
  expect(said({ alternatives: [] })).toContain('does not say alternatives.');
  expect(said({ size: 'small' })).toContain("the size 'small' is no number of kB or MB.");
  expect(said({ size: '12 kB' })).toBeUndefined();
  expect(check({ ...using(ZOD, 'zod'), 'docs/dependencies/zod.md': 'We like it.' })[0]).toContain(
    'does not say purpose, owner, size, alternatives, why.',
  );
});

test('the owner uses it', () => {
  const owned = (owner: string): string[] => check({ ...using(ZOD, 'zod'), ...page('zod', { owner }) });
  expect(owned('packages/tickets/repo')).toEqual([
    "docs/dependencies/zod.md:: the owner 'packages/tickets/repo' of 'zod' does not use it; packages/tickets/types does.",
  ]);
  const root = { 'package.json': '{ "name": "x", "devDependencies": { "zod": "catalog:" } }' };
  expect(owned('workspace')).toHaveLength(1);
  expect(check({ ...using(ZOD, 'zod'), ...page('zod', { owner: 'workspace' }), ...root })).toEqual([]);
});

test('two with one purpose are named, and two that are known to do the same work', () => {
  const both = using("catalog:\n  'a': 1.0.0\n  'b': 1.0.0\n  'yup': 1.0.0\n  'zod': 1.0.0\n", 'a', 'b', 'yup', 'zod');
  const pages = (purpose: string): Drawing => ({ ...page('a', { purpose: 'Ids' }), ...page('b', { purpose }) });
  const others = { ...page('yup') };
  expect(check({ ...both, ...pages('ids'), ...others, ...page('zod') })).toEqual([
    "docs/dependencies/b.md:: 'b' and 'a' serve one purpose (ids).",
    "docs/dependencies/zod.md:: 'zod' and 'yup' do the same work.",
  ]);
  const alone = using("catalog:\n  'a': 1.0.0\n  'b': 1.0.0\n", 'a', 'b');
  expect(check({ ...alone, ...pages('names') })).toEqual([]);
});

test('a version is exact', () => {
  const version = (text: string): number =>
    check({ ...using(`catalog:\n  zod: ${text}\n`, 'zod'), ...page('zod') }).length;
  expect(version('4.6.7')).toBe(0);
  expect(version('4.6.7-beta.1')).toBe(0);
  expect(version('^4.6.7')).toBe(1);
  expect(version('latest')).toBe(1);
  expect(version('workspace:*')).toBe(1);
  expect(version('link:packages/tickets/repo')).toBe(1);
  expect(version('file:./zod.tgz')).toBe(1);
  expect(version('https://example.org/zod.tgz')).toBe(1);
  expect(version('npm:yup@^1.0.0')).toBe(1);
});

test('an alias says on its page what it installs, and installs nothing that is here already', () => {
  const alias = (target: string, fields: object, more = ''): string[] =>
    check({ ...using(`catalog:\n  zod: npm:${target}\n${more}`, 'zod'), ...page('zod', fields) });
  expect(alias('valibot@1.0.0', {})).toEqual([
    "pnpm-workspace.yaml:2: 'zod' installs 'valibot', which its page does not say.",
  ]);
  expect(alias('valibot@1.0.0', { installs: 'valibot' })).toEqual([]);
  expect(alias('@acme/tickets-types@0.0.0', { installs: '@acme/tickets-types' })[0]).toContain(
    'a package of this workspace, under another name.',
  );
  expect(check({ ...using(ZOD, 'zod'), ...page('zod', { installs: 'yup' }) })).toHaveLength(1);
  const twice = using('catalog:\n  a: npm:b@1.0.0\n  b: 1.0.0\n', 'a', 'b');
  expect(check({ ...twice, ...page('a', { installs: 'b' }), ...page('b') })).toEqual([
    "pnpm-workspace.yaml:2: 'a' and 'b' both install 'b'.",
    "pnpm-workspace.yaml:3: 'b' and 'a' both install 'b'.",
  ]);
});

test('what is declared is in the catalog, by the workspace itself too', () => {
  expect(check(using('catalog: {}\n', 'zod'))).toEqual([
    expect.stringMatching(/types\/package\.json:\d+: 'zod' is declared, and the catalog has no version of it\.$/),
  ]);
  const root = { 'package.json': '{ "name": "x", "devDependencies": { "zod": "catalog:" } }' };
  expect(check({ ...using('catalog: {}\n'), ...root })).toHaveLength(1);
});

test('nothing but the catalog decides what is installed', () => {
  const set = (settings: string): number => check(using(settings)).length;
  expect(set('overrides:\n  zod: 4.0.0\n')).toBe(1);
  expect(set('overrides: { zod: "link:packages/tickets/repo" }\n')).toBe(1);
  expect(set('patchedDependencies:\n  zod@4.6.7: patches/zod.patch\n')).toBe(1);
  expect(set('packageExtensions:\n  a:\n    dependencies: { b: 1 }\n')).toBe(1);
  expect(set('catalogs:\n  old: { zod: 3.0.0 }\n')).toBe(1);
  expect(set('nodeLinker: hoisted\nshamefullyHoist: true\n')).toBe(2);
  expect(set("nodeVersion: 24.0.0\npackages: ['*']\n")).toBe(0);
});

test('neither do hooks, nor fields of manifests', () => {
  const plain = using('');
  expect(check({ ...plain, '.pnpmfile.cjs': 'module.exports = {};' })).toHaveLength(1);
  expect(check({ ...plain, 'package.json': '{ "name": "x", "pnpm": { "overrides": {} } }' })).toHaveLength(1);
  expect(check({ ...plain, 'package.json': '{ "name": "x", "resolutions": { "zod": "3" } }' })).toHaveLength(1);
  expect(check({ ...plain, 'package.json': '{ "name": "x", "scripts": {} }' })).toEqual([]);
});

test('settings that are no YAML fail the run', () => {
  expect(() => drawExactly(using('catalog: [', 'zod'))).toThrow('pnpm-workspace.yaml cannot be read');
  expect(() => drawExactly(using('- a', 'zod'))).toThrow('it is no mapping');
  expect(() => drawExactly(using('a: *gone', 'zod'))).toThrow('pnpm-workspace.yaml cannot be read');
});

test('any text is a page, and any JSON a catalog, without a crash', () => {
  expect(() => check(using('catalog: [{"toString": 0}]', 'zod'))).not.toThrow();
  assert(
    property(string(), (text) => {
      expect(parsePage('docs', 'docs/zod.md', `---\n${text}\n---\n`).name).toBe('zod');
    }),
  );
  assert(
    property(json(), (catalog) => {
      expect(() => check(using(`catalog: ${catalog}`, 'zod'))).not.toThrow();
    }),
  );
});
