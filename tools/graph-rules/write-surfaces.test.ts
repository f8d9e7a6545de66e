import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runGraphRules, writeSurfaces } from '@acme/tools-graph-rules';
import { afterEach, expect, test } from 'vitest';
import type { Drawing } from './draw-tree.ts';
import { plantWorkspace } from './plant-workspace.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const plant = (drawing: Drawing): string => {
  const root = plantWorkspace(drawing);
  roots.push(dirname(root));
  return root;
};

const FILE = 'packages/utils/retry/surface.txt';

test('where every surface is as it should be nothing is written', async () => {
  expect(await writeSurfaces(plant({}))).toEqual({ ok: true, value: [] });
});

test('a surface that differs is written, and the rule is content', async () => {
  const root = plant({ [FILE]: 'value `gone`\n' });
  expect(await writeSurfaces(root)).toEqual({ ok: true, value: [FILE] });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe('value `retry`\n');
  expect(await runGraphRules(root)).toMatchObject({ ok: true, value: { findings: [] } });
});

test('lines are put in order', async () => {
  const source = { 'packages/utils/retry/src/index.ts': 'export const b = 1, a = 1;' };
  const root = plant({ ...source, [FILE]: 'value `b`\nvalue `a`\n' });
  await writeSurfaces(root);
  expect(readFileSync(join(root, FILE), 'utf8')).toBe('value `a`\nvalue `b`\n');
});

test('the file of a package that exports nothing any more is removed', async () => {
  const root = plant({ 'packages/utils/retry/src/index.ts': 'export {};', [FILE]: 'value `retry`\n' });
  expect(await writeSurfaces(root)).toEqual({ ok: true, value: [FILE] });
  expect(existsSync(join(root, FILE))).toBe(false);
});

test('a workspace that cannot be read is a failure, and nothing is written', async () => {
  expect(await writeSurfaces(tmpdir())).toMatchObject({ ok: false, failures: [{ code: 'spec-missing' }] });
  const root = plant({ [FILE]: '' });
  writeFileSync(join(root, 'tools/cli/package.json'), '{');
  expect(await writeSurfaces(root)).toMatchObject({ ok: false, failures: [{ code: 'manifest' }] });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe('');
});

test('a file that cannot be written is a failure', async () => {
  const root = plant({});
  rmSync(join(root, FILE));
  mkdirSync(join(root, FILE));
  expect(await writeSurfaces(root)).toMatchObject({
    ok: false,
    failures: [{ code: 'write-failed', message: expect.stringContaining(FILE) }],
  });
});
