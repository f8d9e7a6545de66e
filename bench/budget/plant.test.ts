import { expect, test } from 'vitest';
import { addImport, copyDomain, grow, move, removeFolder } from './plant.ts';

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
