import { expect, test } from 'vitest';
import {
  addImport,
  copyDomain,
  declare,
  edit,
  grow,
  importTypes,
  move,
  moveDomain,
  removeFolder,
  renameFile,
} from './plant.ts';

const FILES = {
  'packages/a/types/package.json': '{"name":"@s/a-types"}',
  'packages/a/types/src/index.ts': 'export {};',
  'packages/b/ui/package.json': '{"name":"@s/b-ui","dependencies":{"@s/a-types":"workspace:*"}}',
  'packages/b/ui/src/index.ts': "import '@s/a-types';",
};

test('an import is in a file and in the manifest', () => {
  const files = addImport('packages/a/types', 'packages/b/ui')(FILES, '@s');
  expect(files['packages/a/types/src/seed-b-ui.ts']).toContain("from '@s/b-ui'");
  expect(files['packages/a/types/package.json']).toBe('{"name":"@s/a-types","dependencies":{"@s/b-ui":"workspace:*"}}');
});

test('what grows has all its files so many times', () => {
  const files = grow('packages/b/ui', 3)(FILES, '@s');
  expect(Object.keys(files).filter((path) => path.startsWith('packages/b/ui/src/'))).toHaveLength(3);
});

test('what is moved is imported under its new name', () => {
  const files = move('packages/a/types', 'packages/c/types')(FILES, '@s');
  expect(files['packages/b/ui/src/index.ts']).toBe("import '@s/c-types';");
  expect(files['packages/c/types/package.json']).toBe('{"name":"@s/c-types"}');
  expect(Object.keys(files)).not.toContain('packages/a/types/package.json');
});

test('a domain is copied with its names, and a folder removed', () => {
  expect(copyDomain('a', 'z')({ 'packages/a/types/src/x.ts': '1' }, '@s')['packages/z/types/src/x.ts']).toBe('1');
  expect(Object.keys(removeFolder('packages/b')(FILES, '@s'))).toHaveLength(2);
});

test('a seed that has nothing to be planted in is refused', () => {
  expect(() => addImport('packages/a/types', 'packages/z/ui')(FILES, '@s')).toThrow('packages/z/ui');
  expect(() => grow('packages/a/types', 2, /nothing/)(FILES, '@s')).toThrow('packages/a/types');
});

test('what is only declared is in the manifest, what is only types is erased', () => {
  expect(Object.keys(declare('packages/a/types', 'packages/b/ui')(FILES, '@s'))).toHaveLength(4);
  const files = importTypes('packages/a/types', 'packages/b/ui')(FILES, '@s');
  expect(files['packages/a/types/src/seed-b-ui.ts']).toContain("import type { Seed } from '@s/b-ui'");
});

test('a domain is moved with all its packages, and a file alone', () => {
  const files = moveDomain('a', 'z')(FILES, '@s');
  expect(files['packages/z/types/package.json']).toBe('{"name":"@s/z-types"}');
  expect(files['packages/b/ui/src/index.ts']).toBe("import '@s/z-types';");
  const renamed = renameFile('packages/a/types/src/index.ts', 'packages/a/types/src/front.ts')(FILES, '@s');
  expect(renamed['packages/a/types/src/front.ts']).toBe('export {};');
  expect(Object.keys(renamed)).toHaveLength(4);
});

test('only sources below a path are edited', () => {
  const files = edit('packages/a/', (text) => `//\n${text}`)(FILES, '@s');
  expect(files['packages/a/types/src/index.ts']).toBe('//\nexport {};');
  expect(files['packages/a/types/package.json']).toBe(FILES['packages/a/types/package.json']);
  expect(files['packages/b/ui/src/index.ts']).toBe(FILES['packages/b/ui/src/index.ts']);
});
