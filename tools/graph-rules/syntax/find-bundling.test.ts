import { expect, test } from 'vitest';
import { findBundling } from './find-bundling.ts';
import { parseSource } from './parse-source.ts';

const found = (text: string): string[] => {
  const parsed = parseSource('vite.config.ts', text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return findBundling(text, parsed.program).map(({ what }) => what);
};

test('settings that are data are nothing', () => {
  expect(found("export default { base: '/desk/', root: import.meta.dirname, build: { outDir: 'dist/web' } };")).toEqual(
    [],
  );
  expect(found("import { defineConfig as c } from 'vite';\nexport default c({ logLevel: 'warn' } as const);")).toEqual(
    [],
  );
  expect(found("export default { server: { proxy: { '/api': { rewrite: (path) => path } } } };")).toEqual([]);
});

test('what sends imports elsewhere is found, at any depth', () => {
  expect(found("export default { resolve: { alias: { a: 'b' } } };")).toEqual(["sets 'resolve'"]);
  expect(found('export default { define: { a: \'import("b")\' } };')).toEqual(["sets 'define'"]);
  expect(found("export default { build: { rolldownOptions: { input: 'a.ts' } } };")).toEqual(["sets 'input'"]);
  expect(found("export default { 'res\\u006flve': {} };")).toEqual(["sets 'resolve'"]);
});

test('a plugin is one that is installed', () => {
  expect(found("import react from '@vitejs/plugin-react';\nexport default { plugins: [react({ a: 1 })] };")).toEqual(
    [],
  );
  expect(found("import mine from './plugin.ts';\nexport default { plugins: [mine()] };")).toEqual([
    'has a plugin of its own',
  ]);
  expect(found('export default { plugins: [{ resolveId: () => 1 }] };')).toEqual(['has a plugin of its own']);
});

test('what cannot be read as data is found', () => {
  expect(found('export default ({ mode }) => ({ base: mode });')).toEqual(['exports no object that can be read']);
  expect(found('export default { ...all };')).toEqual(['computes what it sets']);
  expect(found('export default { root: where() };')).toEqual(['computes a setting']);
  expect(found('export {};')).toEqual(['does more than export settings', 'exports no object that can be read']);
  expect(found("import { mergeConfig } from 'vite';\nexport default mergeConfig({}, { resolve: {} });")).toEqual([
    'exports no object that can be read',
  ]);
});

test('nothing stands beside the settings', () => {
  expect(found('Object.assign(Object.prototype, { resolve: {} });\nexport default {};')).toEqual([
    'does more than export settings',
  ]);
});

test('a path leaves the package or does not', () => {
  expect(found("export default { root: '../../tickets/ui' };")).toEqual([
    "names '../../tickets/ui', out of the package",
  ]);
  expect(found("export default { publicDir: 'public/..a' };")).toEqual([]);
});
