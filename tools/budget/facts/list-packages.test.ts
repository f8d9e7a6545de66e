import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { drawMemory, drawSnapshot, drawSource } from '../draw-snapshot.ts';
import { readSnapshot } from './read-snapshot.ts';

const edgesOf = (source: string, file = 'src/index.ts') =>
  drawSnapshot({
    [`packages/orders/service/${file}`]: source,
    'packages/orders/types/src/index.ts': 'export const a = 1;',
  }).packages.find(({ dir }) => dir === 'packages/orders/service')?.edges;

test('what runs, what is a type and what only tests need are different uses', () => {
  expect(edgesOf("import { a } from '@acme/orders-types';")?.[0]?.use).toBe('runtime');
  expect(edgesOf("import type { a } from '@acme/orders-types';")?.[0]?.use).toBe('type');
  expect(edgesOf("import { a } from '@acme/orders-types';", 'src/a.test.ts')?.[0]?.use).toBe('test');
});

test('the strongest use is that of the edge, and every site is kept', () => {
  const edges = edgesOf("import type { A } from '@acme/orders-types';\nimport { a } from '@acme/orders-types';");
  expect(edges).toMatchObject([{ to: '@acme/orders-types', use: 'runtime', sites: [{ line: 1 }, { line: 2 }] }]);
});

test('a dependency that nothing imports is declared', () => {
  const { packages } = drawSnapshot({
    'packages/orders/service/package.json':
      '{"name":"@acme/orders-service","dependencies":{"@acme/orders-types":"workspace:*"}}',
    'packages/orders/types/src/index.ts': '',
  });
  expect(packages[0]?.edges).toEqual([{ to: '@acme/orders-types', use: 'declared', sites: [] }]);
});

test('what the manifest has for development alone is no part of the program', () => {
  const { packages } = drawSnapshot({
    'packages/orders/service/package.json':
      '{"name":"@acme/orders-service","devDependencies":{"@acme/orders-types":"workspace:*"}}',
    'packages/orders/service/src/draw.ts': "import { a } from '@acme/orders-types';",
    'packages/orders/types/src/index.ts': '',
  });
  expect(packages[0]?.edges[0]?.use).toBe('test');
});

test('tests are told from source, and those with a DOM and those that start processes from others', () => {
  const { packages } = drawSnapshot({
    'packages/orders/ui/src/a.tsx': 'export const a = 1;',
    'packages/orders/ui/src/a.test.tsx': '1;',
    'packages/orders/ui/src/b.test.ts': "import { spawn } from 'node:child_process';",
  });
  expect(packages[0]).toMatchObject({
    source: { files: 1, bytes: 19 },
    tests: { files: 2 },
    domTests: 1,
    isTested: true,
    processTests: 1,
  });
});

test('only what source loads when it runs is an external of it', () => {
  const source = "import 'react';\nimport type { Z } from 'zod';\nimport 'node:fs';\nimport './b.ts';";
  const { packages } = drawSnapshot({
    'packages/orders/ui/src/a.ts': source,
    'packages/orders/ui/src/a.test.ts': "import 'vitest';",
  });
  expect(packages[0]?.externals).toEqual(['react']);
});

test('a manifest that cannot be read is a failure, not a package less', () => {
  const source = drawSource({ 'packages/orders/ui/package.json': '{' });
  const snapshot = readSnapshot(EXAMPLE_SPEC, source, drawMemory());
  expect(snapshot).toMatchObject({ ok: false, failures: [{ code: 'budget-tree' }] });
});

test('a tree without packages is a failure', () => {
  const snapshot = readSnapshot(EXAMPLE_SPEC, { blobs: [], read: () => new Map() }, drawMemory());
  expect(snapshot).toMatchObject({ ok: false, failures: [{ code: 'budget-tree' }] });
});

test('texts are read once for each content', () => {
  const memory = drawMemory();
  const read: string[] = [];
  const source = drawSource({ 'packages/orders/ui/src/a.ts': '1;' });
  const spied = {
    ...source,
    read: (blobs: typeof source.blobs) => {
      read.push(...blobs.map(({ path }) => path));
      return source.read(blobs);
    },
  };
  readSnapshot(EXAMPLE_SPEC, spied, memory);
  readSnapshot(EXAMPLE_SPEC, spied, memory);
  expect(read).toEqual(['packages/orders/ui/package.json', 'packages/orders/ui/src/a.ts']);
});
