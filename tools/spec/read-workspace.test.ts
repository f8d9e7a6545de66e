import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { EXAMPLE_SPEC, readWorkspace, type WorkspacePackage } from '@acme/tools-spec';
import { afterEach, expect, test } from 'vitest';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const read = (files: Record<string, string>): Outcome<WorkspacePackage[]> => {
  const root = mkdtempSync(join(tmpdir(), 'read workspace 🎫 '));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return readWorkspace(root, EXAMPLE_SPEC);
};

const dirs = (outcome: Outcome<WorkspacePackage[]>): string[] =>
  outcome.ok ? outcome.value.map(({ dir }) => dir) : [];

const messages = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.failures.map(({ message }) => message);

const NAMED = '{ "name": "x" }';

test('packages are read from every level that has them, sorted by folder', () => {
  const found = read({
    'tools/spec/package.json': NAMED,
    'packages/utils/retry/package.json': NAMED,
    'packages/tickets/types/package.json': NAMED,
    'bench/package.json': NAMED,
  });
  expect(dirs(found)).toEqual(['bench', 'packages/tickets/types', 'packages/utils/retry', 'tools/spec']);
});

test('a package knows its manifest and its place', () => {
  const text = '{ "name": "@acme/utils-retry", "custom": [1], "dependencies": { "zod": "catalog:" } }';
  const found = read({ 'packages/utils/retry/package.json': text });
  expect(found).toMatchObject({
    ok: true,
    value: [
      {
        manifest: { name: '@acme/utils-retry', custom: [1], dependencies: { zod: 'catalog:' } },
        place: { family: 'group', kind: 'utils', owner: 'retry' },
      },
    ],
  });
});

test('a package in a folder that is no layer is read and has no place', () => {
  expect(read({ 'packages/tickets/misc/package.json': NAMED })).toMatchObject({
    ok: true,
    value: [{ place: undefined }],
  });
});

test('folders without a manifest, too deep, hidden or installed are passed over', () => {
  const found = read({
    'package.json': NAMED,
    'docs/index.md': '',
    'packages/tickets/repo/src/index.ts': '',
    'packages/tickets/repo/inner/package.json': NAMED,
    '.cache/package.json': NAMED,
    'node_modules/package.json': NAMED,
    'packages/node_modules/zod/package.json': NAMED,
  });
  expect(found).toEqual({ ok: true, value: [] });
});

test('two packages with one name are both read', () => {
  expect(dirs(read({ 'tools/a/package.json': NAMED, 'tools/b/package.json': NAMED }))).toEqual(['tools/a', 'tools/b']);
});

test('a manifest without a name is a failure, with a name it is not', () => {
  expect(messages(read({ 'tools/a/package.json': '{ "private": true }' }))).toEqual([
    expect.stringMatching(/^tools\/a\/package\.json is no usable manifest: name: /),
  ]);
  expect(messages(read({ 'tools/a/package.json': '{ "name": "" }' }))).toHaveLength(1);
  expect(messages(read({ 'tools/a/package.json': NAMED }))).toEqual([]);
});

test('broken JSON, no object and a wrong field are failures of one line each', () => {
  expect(messages(read({ 'tools/a/package.json': '{ "name": "a",\n' }))).toEqual([
    expect.stringMatching(/^tools\/a\/package\.json is no usable manifest: .+\.$/),
  ]);
  expect(messages(read({ 'tools/a/package.json': '' }))).toHaveLength(1);
  expect(messages(read({ 'tools/a/package.json': '[]' }))).toHaveLength(1);
  expect(messages(read({ 'tools/a/package.json': '{ "name": "a", "dependencies": { "b": 1 } }' }))).toEqual([
    expect.stringContaining('dependencies.b'),
  ]);
});

test('every broken manifest is named, not only the first', () => {
  expect(
    messages(read({ 'tools/a/package.json': '{', 'bench/package.json': '{', 'tools/c/package.json': NAMED })),
  ).toHaveLength(2);
});

test('a workspace without the folders of the spec is empty', () => {
  expect(read({})).toEqual({ ok: true, value: [] });
});
