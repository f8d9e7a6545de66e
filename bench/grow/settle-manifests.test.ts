import { expect, test } from 'vitest';
import { openDraft } from './draft.ts';
import { settleManifests } from './settle-manifests.ts';

const settle = (sources: Record<string, string>): { manifest: unknown; tsconfig: unknown; web: unknown } => {
  const files: Record<string, string> = {
    'packages/a/types/package.json': '{"name":"@x/a-types"}',
    'packages/b/types/package.json': '{"name":"@x/b-types"}',
    'packages/b/types/tsconfig.json': '{"include":["src"]}',
    ...sources,
  };
  const draft = openDraft({
    exists: () => true,
    list: (dir) => Object.keys(files).filter((path) => path.startsWith(`${dir}/`)),
    read: (path) => files[path] ?? '',
  });
  settleManifests(draft, ['packages/b/types'], ['packages/a/types', 'packages/b/types']);
  return {
    manifest: JSON.parse(draft.read('packages/b/types/package.json')),
    tsconfig: JSON.parse(draft.read('packages/b/types/tsconfig.json')),
    web: JSON.parse(draft.read('packages/b/types/src/web/tsconfig.json') || 'null'),
  };
};

test('what sources import is declared, and a package of the workspace is referred to', () => {
  const source = "import { z } from 'zod';\nimport {\n  type A,\n} from '@x/a-types';\nimport './c.ts';\n";
  const { manifest, tsconfig } = settle({ 'packages/b/types/src/b.ts': source });
  expect(manifest).toEqual({ name: '@x/b-types', dependencies: { '@x/a-types': 'workspace:*', zod: 'catalog:' } });
  expect(tsconfig).toEqual({ include: ['src'], references: [{ path: '../../a/types' }] });
});

test('what only tests import is a development dependency, and vitest is none', () => {
  const source = "import { A } from '@x/a-types';\nimport { B } from '@x/b-types';\nimport { test } from 'vitest';\n";
  const { manifest } = settle({ 'packages/b/types/src/b.test.ts': source });
  expect(manifest).toEqual({ name: '@x/b-types', devDependencies: { '@x/a-types': 'workspace:*' } });
});

test('a folder with a tsconfig of its own refers to what its files import, and is referred to', () => {
  const { tsconfig, web } = settle({
    'packages/b/types/tsconfig.json': '{"include":["src"],"exclude":["src/web"]}',
    'packages/b/types/src/web/tsconfig.json': '{"include":["."]}',
    'packages/b/types/src/web/b.ts': "import { A } from '@x/a-types';\n",
  });
  expect(tsconfig).toEqual({ include: ['src'], exclude: ['src/web'], references: [{ path: './src/web' }] });
  expect(web).toEqual({ include: ['.'], references: [{ path: '../../../../a/types' }] });
});
