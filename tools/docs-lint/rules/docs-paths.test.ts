import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsPaths } from './docs-paths.ts';

const TREE = {
  'packages/tickets/types/package.json': '{ "name": "@acme/tickets-types" }',
  'packages/tickets/types/src/ticket.ts': '',
  '.github/CODEOWNERS': '/tools/ @acme/owners\n',
};

const check = (code: string, file = 'docs/a.md'): string[] =>
  docsPaths.check(drawDocs({ ...TREE, [file]: `\`${code}\`` })).map(({ what, fix }) => `${what} ${fix}`);

test('a path from the root, beside the page or in its package', () => {
  expect(check('packages/tickets/types/src/ticket.ts')).toEqual([]);
  expect(check('packages/tickets/types/')).toEqual([]);
  expect(check('./a.md')).toEqual([]);
  expect(check('src/ticket.ts', 'packages/tickets/types/README.md')).toEqual([]);
  expect(check('packages/tickets/repo')).toHaveLength(1);
  expect(check('./b.md')).toHaveLength(1);
});

test('what moved is found under its name', () => {
  expect(check('packages/tickets/ticket.ts')).toEqual([
    "'packages/tickets/ticket.ts' does not exist. name 'packages/tickets/types/src/ticket.ts' if that is meant, or remove it.",
  ]);
});

test('a pattern matches something', () => {
  expect(check('packages/<domain>/<layer>')).toEqual([]);
  expect(check('packages/*/types/**/*.ts')).toEqual([]);
  expect(check('packages/<domain>/{repo,service}')).toHaveLength(1);
});

test('a package is one, a team of the organisation is none', () => {
  expect(check('@acme/tickets-types')).toEqual([]);
  expect(check('@acme/owners')).toEqual([]);
  expect(check('@other/tickets-type')).toEqual([]);
  expect(check('@acme/tickets-type')).toHaveLength(1);
});

test('the name of a file is one somewhere, on the page of a rule it need not', () => {
  expect(check('ticket.ts')).toEqual([]);
  expect(check('ticket.tsx')).toHaveLength(1);
  expect(check('ticket.tsx', 'tools/lint/rules/no-a.md')).toEqual([]);
});

test('a setting that the page of a package names is read somewhere', () => {
  const config = { 'packages/tickets/config/src/index.ts': "read('TICKETS_DATABASE');" };
  const said = (file: string, code: string): number =>
    docsPaths.check(drawDocs({ ...TREE, ...config, [file]: code })).length;
  expect(said('packages/tickets/config/README.md', '`TICKETS_DATABASE`')).toBe(0);
  expect(said('packages/tickets/config/README.md', '`TICKETS_FILE`')).toBe(1);
  expect(said('docs/a.md', '`TICKETS_FILE`')).toBe(0);
});

test('what is no path, or comes and goes, is not asked', () => {
  expect(check('text/html')).toEqual([]);
  expect(check('packages/a/dist/x.js')).toEqual([]);
  expect(check('node_modules/x')).toEqual([]);
  expect(check('.test.ts')).toEqual([]);
});

test('a record may name what is gone', () => {
  expect(check('packages/tickets/repo', 'docs/decisions/001.md')).toEqual([]);
});
