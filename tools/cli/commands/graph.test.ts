import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, expect, test } from 'vitest';
import type { Command } from '../parse-command.ts';
import { graph } from './graph.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const SERVICE = 'packages/tickets/service';
const FILES = {
  [`${SERVICE}/package.json`]: '{ "name": "@acme/tickets-service", "exports": { ".": "./src/index.ts" } }',
  [`${SERVICE}/src/index.ts`]: "import type { Ticket } from '@acme/tickets-types';\n",
  'packages/tickets/types/package.json': '{ "name": "@acme/tickets-types", "exports": { ".": "./src/index.ts" } }',
  'packages/tickets/types/src/index.ts': 'export {};\n',
};

const plant = (files: Record<string, string> = FILES): string => {
  const root = mkdtempSync(join(tmpdir(), 'graph 🎫 '));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

type Ask = Extract<Command, { name: 'graph' }>['ask'];
const run = async (ask: Ask, root = plant(), from = root, out?: string): Promise<string> => {
  const outcome = await graph(root, from, { ask, out }, EXAMPLE_SPEC);
  return outcome.ok ? outcome.value : outcome.failures.map(({ code, message }) => `${code}: ${message}`).join(' ');
};

test('packages are named by folder, by a path from here, by name with and without the scope', async () => {
  const root = plant();
  const answer = `@acme/tickets-service → @acme/tickets-types\n  ${SERVICE}/src/index.ts:1 imports types of @acme/tickets-types\n`;
  expect(await run({ kind: 'why', from: SERVICE, to: 'packages/tickets/types' }, root)).toBe(answer);
  expect(await run({ kind: 'why', from: 'src/index.ts', to: '../types' }, root, join(root, SERVICE))).toBe(answer);
  expect(await run({ kind: 'why', from: '@acme/tickets-service', to: 'tickets-types' }, root)).toBe(answer);
});

test('a package that there is not is refused', async () => {
  expect(await run({ kind: 'why', from: SERVICE, to: 'tickets-repo' })).toBe(
    "unknown-package: There is no package 'tickets-repo'.",
  );
});

test('json is the packages and the edges with their places', async () => {
  const { packages, edges } = JSON.parse(await run({ kind: 'draw', format: 'json' }));
  expect(packages).toContainEqual({
    name: '@acme/tickets-types',
    dir: 'packages/tickets/types',
    family: 'layer',
    kind: 'types',
    owner: 'tickets',
    files: 1,
  });
  expect(edges).toEqual([
    {
      from: '@acme/tickets-service',
      to: '@acme/tickets-types',
      allowed: true,
      sites: [{ file: `${SERVICE}/src/index.ts`, line: 1, how: 'type import' }],
    },
  ]);
});

test('a drawing is written where it is asked for', async () => {
  const root = plant();
  expect(await run({ kind: 'draw', format: 'svg' }, root, root, 'graph.svg')).toBe(
    'wrote graph.svg: 2 packages, 1 edges\n',
  );
  expect(readFileSync(join(root, 'graph.svg'), 'utf8')).toMatch(/^<svg /);
});

test('a file that cannot be written is a failure', async () => {
  expect(await run({ kind: 'draw', format: 'svg' }, plant(), undefined, 'gone/graph.svg')).toMatch(/^graph-out: /);
});

test('a workspace that cannot be read is a failure, not an empty drawing', async () => {
  expect(await run({ kind: 'draw', format: 'mermaid' }, plant({ 'packages/a/types/package.json': 'no' }))).toMatch(
    /^manifest: /,
  );
  expect(await run({ kind: 'draw', format: 'mermaid' }, plant({ 'README.md': '' }))).toMatch(/^no-packages: /);
});
