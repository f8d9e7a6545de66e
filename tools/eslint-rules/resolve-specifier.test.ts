import { expect, test } from 'vitest';
import { packageInNodeModules, resolveSpecifier } from './resolve-specifier.ts';

const FILE = { root: '/work/desk', path: 'packages/tickets/ui/src/page.tsx' };

test('a scoped name is its first two parts', () => {
  expect(resolveSpecifier(FILE, '@acme/tickets-types/src/ticket.ts')).toEqual({
    by: 'name',
    name: '@acme/tickets-types',
  });
});

test('any other name is its first part', () => {
  expect(resolveSpecifier(FILE, 'zod/v4')).toEqual({ by: 'name', name: 'zod' });
});

test('a relative path starts at the file', () => {
  expect(resolveSpecifier(FILE, '../../types/src/ticket.ts')).toEqual({
    by: 'path',
    path: 'packages/tickets/types/src/ticket.ts',
  });
});

test('a query does not matter', () => {
  expect(resolveSpecifier(FILE, './page.css?inline')).toEqual({ by: 'path', path: 'packages/tickets/ui/src/page.css' });
});

test('an absolute path into the workspace is a path of it', () => {
  expect(resolveSpecifier(FILE, '/work/desk/tools/cli/run.ts')).toEqual({ by: 'path', path: 'tools/cli/run.ts' });
});

test('and so is a file URL', () => {
  expect(resolveSpecifier(FILE, 'file:///work/desk/tools/cli/run.ts')).toEqual({
    by: 'path',
    path: 'tools/cli/run.ts',
  });
});

test('a path elsewhere stays absolute', () => {
  expect(resolveSpecifier(FILE, '/work/desk-2/run.ts')).toEqual({ by: 'path', path: '/work/desk-2/run.ts' });
});

test('the last node_modules of a path tells the package', () => {
  expect(packageInNodeModules('node_modules/.pnpm/zod@4/node_modules/zod/index.js')).toBe('zod');
  expect(packageInNodeModules('tools/cli/node_modules/@acme/tools-spec/index.ts')).toBe('@acme/tools-spec');
  expect(packageInNodeModules('tools/cli/node-modules/zod/index.js')).toBeUndefined();
});
