import { expect, test } from 'vitest';
import type { Drawing } from './draw-tree.ts';
import { drawWorkspace } from './draw-workspace.ts';

const DIR = 'packages/utils/retry/';

/** The files of the package in `DIR` that run in production. */
const sourceOf = (files: Drawing): string[] => {
  const drawing = Object.fromEntries(Object.entries(files).map(([file, text]) => [`${DIR}${file}`, text]));
  const modules = drawWorkspace(drawing).packages.flatMap((pkg) => pkg.modules);
  return modules.filter(({ role }) => role === 'source').map(({ file }) => file.slice(DIR.length));
};

test('tests, configuration and scripts are development', () => {
  const files = { 'src/a.test.ts': '', 'vite.config.ts': '', 'scripts/pack.ts': '', 'e2e/run.ts': '' };
  expect(sourceOf(files)).toEqual(['src/index.ts']);
});

test('a module that nobody imports is source', () => {
  expect(sourceOf({ 'src/main.tsx': '' })).toEqual(['src/index.ts', 'src/main.tsx']);
});

test('a module that only development imports is development, through any number of steps', () => {
  const files = { 'src/a.test.ts': "import './draw.ts';", 'src/draw.ts': "import './pen.ts';", 'src/pen.ts': '' };
  expect(sourceOf(files)).toEqual(['src/index.ts']);
});

test('a module that source imports too is source', () => {
  const files = { 'src/a.test.ts': "import './draw.ts';", 'src/draw.ts': '', 'src/index.ts': "import './draw.ts';" };
  expect(sourceOf(files)).toEqual(['src/draw.ts', 'src/index.ts']);
});

test('the front door and binaries are source, whoever imports them', () => {
  const manifest = { name: '@acme/utils-retry', exports: { '.': './src/index.ts' }, bin: { retry: './src/bin.ts' } };
  const files = { 'src/a.test.ts': "import './bin.ts';\nimport './index.ts';", 'src/bin.ts': '' };
  expect(sourceOf({ ...files, 'package.json': JSON.stringify(manifest) })).toEqual(['src/bin.ts', 'src/index.ts']);
});
