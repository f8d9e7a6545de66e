import { expect, test } from 'vitest';
import { settleImporters } from './settle-importers.ts';

const LOCKFILE = `lockfileVersion: '9.0'

importers:

  packages/tickets/repo:
    dependencies:
      '@acme/tickets-types':
        specifier: workspace:*
        version: link:../types
      zod:
        specifier: 'catalog:'
        version: 4.0.0

  packages/tickets/types: {}

packages:

  zod@4.0.0: {}
`;
const DIRS = new Map([
  ['@acme/tickets-types', 'packages/tickets/types'],
  ['@acme/tickets-repo-search', 'packages/tickets/repo-search'],
]);
const SEARCH = { dir: 'packages/tickets/repo-search', like: 'packages/tickets/repo' };

test('a new importer has its links, and the versions of the one that it is like', () => {
  const sections = { dependencies: { zod: 'catalog:' }, devDependencies: { '@acme/tickets-types': 'workspace:*' } };
  expect(settleImporters(LOCKFILE, [{ ...SEARCH, sections }], DIRS)).toContain(`
  packages/tickets/repo-search:
    dependencies:
      zod:
        specifier: 'catalog:'
        version: 4.0.0
    devDependencies:
      '@acme/tickets-types':
        specifier: workspace:*
        version: link:../types

  packages/tickets/types: {}
`);
});

test('an importer that needs nothing any more is empty, and the rest of the lockfile stays', () => {
  const dir = 'packages/tickets/repo';
  const settled = settleImporters(LOCKFILE, [{ dir, like: dir, sections: {} }], DIRS);
  expect(settled).toContain('importers:\n\n  packages/tickets/repo: {}\n\n  packages/tickets/types: {}\n\npackages:\n');
});

test('a version that is not known, or no importers, are no guess', () => {
  const sections = { dependencies: { react: 'catalog:' } };
  expect(settleImporters(LOCKFILE, [{ ...SEARCH, sections }], DIRS)).toBeUndefined();
  expect(settleImporters('packages: {}\n', [], DIRS)).toBeUndefined();
});
