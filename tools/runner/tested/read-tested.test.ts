import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTested, readTestedState } from './read-tested.ts';

let root = '';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tested 🎫 '));
  write('vitest.config.ts', 'export default {};');
  write('node_modules/vitest/package.json', '{ "name": "vitest", "version": "5.1.1" }');
  write('tools/spec/package.json', '{ "name": "@x/spec", "dependencies": { "zod": "catalog:" } }');
  write('tools/spec/index.ts', 'export {};');
  write('tools/spec/node_modules/zod/package.json', '{ "version": "4.6.7" }');
  write('tools/cli/package.json', '{ "name": "@x/cli", "devDependencies": { "@x/spec": "workspace:*" } }');
  const { needs: _, ...record } = readTestedState(root, ['tools/cli', 'tools/spec'], ['vitest', 'zod']);
  write('tools/tested.json', JSON.stringify(record));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const tested = (): string[] => [...readTested(root, 'tools')];

test('what was recorded and did not change is tested', () => {
  expect(tested()).toEqual(['tools/cli', 'tools/spec']);
});

test('a workspace without a record, or with one that cannot be read, has no tested tools', () => {
  write('tools/tested.json', '{ "tools": ["tools/cli"] }');
  expect(tested()).toEqual([]);
  rmSync(join(root, 'tools/tested.json'));
  expect(tested()).toEqual([]);
});

test('a file that is edited, added, renamed or removed changes its tool and those that need it', () => {
  write('tools/cli/bin.ts', '');
  expect(tested()).toEqual(['tools/spec']);
  write('tools/spec/index.ts', 'export { };');
  expect(tested()).toEqual([]);
  rmSync(join(root, 'tools/cli/bin.ts'));
  write('tools/spec/index.ts', 'export {};');
  expect(tested()).toHaveLength(2);
  rmSync(join(root, 'tools/spec/index.ts'));
  write('tools/spec/main.ts', 'export {};');
  expect(tested()).toEqual([]);
});

test('what is installed and built for a tool is no part of it', () => {
  write('tools/spec/dist/index.d.ts', '');
  write('tools/spec/node_modules/.bin/zod', '');
  expect(tested()).toHaveLength(2);
});

test('an upgrade of what tools or tests stand on leaves none', () => {
  write('tools/spec/node_modules/zod/package.json', '{ "version": "4.6.8" }');
  expect(tested()).toEqual([]);
});

test('a tool with a version of its own leaves none', () => {
  write('tools/cli/node_modules/zod/package.json', '{ "version": "3.0.0" }');
  expect(tested()).toEqual([]);
});

test('where a tool is not believed to be tested, what needs it is not either', () => {
  expect([...readTested(root, 'tools', ['tools/spec'])]).toEqual(['tools/spec']);
  expect([...readTested(root, 'tools', ['tools/cli'])]).toEqual([]);
});

test('a manifest that cannot be read leaves neither the tool nor what needs it', () => {
  write('tools/spec/package.json', '{');
  expect(tested()).toEqual([]);
  write('tools/spec/package.json', '{ "name": "@x/spec", "dependencies": { "zod": "catalog:" } }');
  write('tools/cli/package.json', '{');
  expect(tested()).toEqual(['tools/spec']);
});
