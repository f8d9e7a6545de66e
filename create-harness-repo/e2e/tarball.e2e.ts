import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runProgram } from './run-program.ts';

const PACKAGE = join(inject('installed'), 'node_modules', 'create-harness-repo');
const read = (path: string): string => readFileSync(join(PACKAGE, path), 'utf8');
const listTarball = async (): Promise<string[]> => {
  const { stdout } = await runProgram('tar', ['-tzf', inject('tarball')], { cwd: PACKAGE });
  return stdout
    .trim()
    .split('\n')
    .map((path) => path.replace('package/', ''));
};

test('the template is complete, and nothing else is in it', async () => {
  const template: { files: { path: string; stored?: string }[] } = JSON.parse(read('dist/template.json'));
  const recorded = template.files.map(({ path, stored = path }) => `dist/template/${stored}`);
  const packed = (await listTarball()).filter((path) => path.startsWith('dist/template/'));
  expect(packed.toSorted()).toEqual(recorded.toSorted());
});

test('around the template there is the program and its papers', async () => {
  const around = (await listTarball()).filter((path) => !path.startsWith('dist/template/'));
  expect(around.filter((path) => !path.startsWith('dist/cli/')).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'bin/create-harness-repo.cjs',
    'bin/run.cjs',
    'dist/template.json',
    'package.json',
  ]);
  expect(around.filter((path) => path.includes('.test.'))).toEqual([]);
});

test('ignore and settings files have names that npm packs', async () => {
  expect(await listTarball()).toContain('dist/template/_gitignore');
});

test('nothing of this product is in the template', async () => {
  const ours = /^dist\/template\/(create-harness-repo\/|bench\/|\.changeset\/|\.ci\/|LICENSE|\.templateignore)/;
  expect((await listTarball()).filter((path) => ours.test(path))).toEqual([]);
});

test('neither lockfile nor catalog nor manifest know this product or its tools', () => {
  const texts = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((path) => read(`dist/template/${path}`));
  expect(texts.join('\n')).not.toMatch(/create-harness-repo|changesets/);
});

test('the program depends on exact versions of the prompts alone', () => {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
  expect(Object.entries(manifest.dependencies)).toEqual([['@clack/prompts', expect.stringMatching(/^\d+\.\d+\.\d+$/)]]);
});

test('the setup command installs with the pnpm of the catalog', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('dist/template/package.json'));
  const { pnpm }: { pnpm: string } = JSON.parse(read('dist/template.json'));
  expect(scripts['setup']).toBe(`npx --yes pnpm@${pnpm} install`);
});

test('engines are judged by the Node of the catalog', () => {
  const workspace = read('dist/template/pnpm-workspace.yaml');
  const [, carried] = /^ {2}node: (\d\S*)$/m.exec(workspace) ?? [];
  expect(workspace).toContain(`\nnodeVersion: ${carried}\n`);
});

test('the licence of the product is in the package, and says what created repositories owe', () => {
  expect(read('LICENSE')).toMatch(/^MIT License\n[^]*Repositories that create-harness-repo creates owe nothing\.\n/);
});
