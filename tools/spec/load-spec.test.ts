import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SPEC, findRoot, loadSpec } from '@acme/tools-spec';
import { afterEach, expect, test } from 'vitest';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const plant = (config?: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'load spec 🎫 '));
  roots.push(root);
  if (config !== undefined) writeFileSync(join(root, 'harness.config.ts'), config);
  return root;
};

test('no file is a failure with a hint', async () => {
  expect(await loadSpec(plant())).toMatchObject({ ok: false, failures: [{ code: 'spec-missing' }] });
});

test('a file that cannot be loaded is a failure of one line', async () => {
  const outcome = await loadSpec(plant('export default {'));
  expect(outcome).toMatchObject({ ok: false, failures: [{ code: 'spec-unreadable' }] });
  expect(outcome.ok ? '' : outcome.failures[0]?.message).not.toContain('\n');
  expect(await loadSpec(plant("throw new Error('no');"))).toMatchObject({
    failures: [{ message: 'harness.config.ts cannot be loaded: no' }],
  });
});

test('a file without a default export is no spec', async () => {
  expect(await loadSpec(plant('export const spec = 1;'))).toMatchObject({ failures: [{ code: 'spec-shape' }] });
});

/** A spec that names no folder but `packages` and `tools`, and no file but its own. */
const bare = (fields: object = {}): string => {
  const owners = { command: undefined, helpers: [], vendors: [], processes: [], io: [], guarded: [] };
  const readers = { environment: { readers: [] }, parsing: { ...EXAMPLE_SPEC.parsing, boundaries: [] } };
  const domains = { ...EXAMPLE_SPEC.domains, layers: [{ name: 'types', mayImport: [] }] };
  const tools = { folder: 'tools', mayImport: {} };
  const budget = { ...EXAMPLE_SPEC.budget, coefficients: 'harness.config.ts' };
  return `export default ${JSON.stringify({ ...EXAMPLE_SPEC, groups: [], ...owners, ...readers, domains, tools, budget, ...fields })};`;
};

test('paths are looked up below the root', async () => {
  const root = plant(bare());
  expect(await loadSpec(root)).toMatchObject({ failures: [{ code: 'spec-path' }, { code: 'spec-path' }] });
  mkdirSync(join(root, 'packages'));
  mkdirSync(join(root, 'tools'));
  expect(await loadSpec(root)).toMatchObject({ ok: true });
});

test('a glob is a path that has to match something', async () => {
  const root = plant(bare({ io: [{ files: ['tools/*.ts'], may: ['fs'] }] }));
  mkdirSync(join(root, 'packages'));
  mkdirSync(join(root, 'tools'));
  expect(await loadSpec(root)).toMatchObject({ failures: [{ message: expect.stringContaining("'tools/*.ts'") }] });
  writeFileSync(join(root, 'tools/run.ts'), '');
  expect(await loadSpec(root)).toMatchObject({ ok: true });
});

test('the root is the nearest folder above that has the spec', () => {
  const root = plant('export default {};');
  const deep = join(root, 'packages/tickets');
  mkdirSync(deep, { recursive: true });
  expect(findRoot(deep)).toBe(root);
  expect(findRoot(root)).toBe(root);
  expect(findRoot(join(plant(), '..'))).toBeUndefined();
});

test('a spec that is valid is not validated again, and one that is missing is none', async () => {
  const root = plant("export default { scope: 'no scope' };");
  expect(await loadSpec(root, { isValid: true })).toEqual({ ok: true, value: { scope: 'no scope' } });
  expect(await loadSpec(root)).toMatchObject({ ok: false });
  expect(await loadSpec(plant('export const spec = 1;'), { isValid: true })).toMatchObject({ ok: false });
});
