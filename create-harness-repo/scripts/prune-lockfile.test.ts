import { expect, test } from 'vitest';
import { pruneLockfile, readScopes } from './prune-lockfile.ts';
import type { Manifest } from './read-dependencies.ts';

const LOCKFILE = `lockfileVersion: '9.0'

catalogs:
  default:
    '@org/aliased':
      specifier: npm:real@1.0.0
      version: 1.0.0
    tool:
      specifier: 1.0.0
      version: 1.0.0
    vite:
      specifier: 8.0.0
      version: 8.0.0

importers:

  .:
    devDependencies:
      '@org/aliased':
        specifier: 'catalog:'
        version: real@1.0.0
      tool:
        specifier: 'catalog:'
        version: 1.0.0

  cli:
    dependencies:
      vite:
        specifier: 'catalog:'
        version: 8.0.0(yaml@2.0.0)

packages:

  '@org/deep@1.0.0':
    resolution: {integrity: sha512-a==}

  real@1.0.0:
    resolution: {integrity: sha512-b==}

  tool@1.0.0:
    resolution: {integrity: sha512-c==}

  vite@8.0.0:
    resolution: {integrity: sha512-d==}

  yaml@2.0.0:
    resolution: {integrity: sha512-e==}

snapshots:

  '@org/deep@1.0.0': {}

  real@1.0.0:
    optionalDependencies:
      '@org/deep': 1.0.0

  tool@1.0.0: {}

  vite@8.0.0(yaml@2.0.0):
    dependencies:
      yaml: 2.0.0

  yaml@2.0.0: {}
`;
const ROOT: Manifest = { devDependencies: { '@org/aliased': 'catalog:', tool: 'catalog:' } };
const CLI: Manifest = { dependencies: { vite: 'catalog:' } };
const lines = (yaml: string) => yaml.split('\n').map((line) => line.trim());

test('with every package, everything stays byte for byte', () => {
  expect(
    pruneLockfile(
      LOCKFILE,
      new Map([
        ['.', ROOT],
        ['cli', CLI],
      ]),
    ),
  ).toBe(LOCKFILE);
});

test('what only a removed package reached goes', () => {
  const pruned = pruneLockfile(LOCKFILE, new Map([['.', ROOT]]));
  expect(pruned).not.toMatch(/cli|vite|yaml/);
  expect(lines(pruned)).toContain('tool@1.0.0: {}');
});

test('what stands behind an alias stays, with all below it', () => {
  const pruned = pruneLockfile(LOCKFILE, new Map([['.', { devDependencies: { '@org/aliased': 'catalog:' } }]]));
  expect(lines(pruned)).toContain("'@org/deep@1.0.0': {}");
});

test('a dependency that the manifest lost goes', () => {
  const pruned = pruneLockfile(LOCKFILE, new Map([['.', { devDependencies: { '@org/aliased': 'catalog:' } }]]));
  expect(pruned).not.toContain('tool');
});

test('a snapshot keyed with peers keeps its package', () => {
  const pruned = pruneLockfile(LOCKFILE, new Map([['cli', CLI]]));
  expect(lines(pruned)).toContain('vite@8.0.0:');
  expect(lines(pruned)).toContain('yaml@2.0.0:');
});

test('a package that the lockfile does not know is an error', () => {
  expect(() => pruneLockfile(LOCKFILE, new Map([['tools/new', {}]]))).toThrow('pnpm-lock.yaml does not know tools/new');
});

test('the scopes are those of the packages, behind aliases too', () => expect(readScopes(LOCKFILE)).toEqual(['@org']));
