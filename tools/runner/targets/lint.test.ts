import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findRoot } from '@acme/tools-spec';
import { afterEach, expect, test } from 'vitest';
import { runLint } from './lint.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const installed = join(findRoot(import.meta.dirname) ?? '', 'node_modules');

const CONFIG = `import { EXAMPLE_SPEC } from '@acme/tools-spec';
export default {
  jsPlugins: ['@acme/tools-eslint-rules'],
  settings: { harness: { root: import.meta.dirname } },
  options: { respectEslintDisableDirectives: false },
  rules: { 'no-debugger': 'error', 'harness/no-unwaived-disable': ['error', JSON.stringify(EXAMPLE_SPEC)] },
};
`;

/** A workspace of one package with oxlint, one of its own rules and the one about comments. */
const plant = (files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'lint 🎫 '));
  roots.push(root);
  symlinkSync(installed, join(root, 'node_modules'));
  for (const [file, text] of Object.entries({ 'oxlint.config.ts': CONFIG, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const lint = async (files: Record<string, string>): Promise<string[]> => {
  const packages = [{ project: 'a-types', dir: 'packages/a/types' }];
  const result = await runLint({ root: plant(files), packages, cold: false });
  if (!result.ok) return [`${result.crash.code}`];
  return result.findings.map(({ rule, file, line }) => [rule, file, line].filter(Boolean).join(' ')).toSorted();
};

const FILE = 'packages/a/types/src/x.ts';

test('clean code is clean', async () => {
  expect(await lint({ [FILE]: 'export const x = 1;\n' })).toEqual([]);
});

test('no comment silences a rule, and each is a finding itself', async () => {
  expect(await lint({ [FILE]: '/* oxlint-disable */\ndebugger; // eslint-disable-line\n' })).toEqual([
    `no-unwaived-disable ${FILE} 1`,
    `no-unwaived-disable ${FILE} 2`,
    `oxlint/no-debugger ${FILE} 2`,
  ]);
});

test('a comment that hides itself, and comments on one line, are each found once', async () => {
  const text = '/* oxlint-disable harness/no-unwaived-disable */\n/* eslint-disable */ /* eslint-enable */ debugger;\n';
  expect(await lint({ [FILE]: text })).toEqual([
    `no-unwaived-disable ${FILE} 1`,
    `no-unwaived-disable ${FILE} 2`,
    `no-unwaived-disable ${FILE} 2`,
    `oxlint/no-debugger ${FILE} 2`,
  ]);
});

test('a comment in one file changes nothing for another', async () => {
  const other = 'packages/a/types/src/y.ts';
  expect(await lint({ [FILE]: 'export {}; // oxlint-disable-line\n', [other]: 'debugger;\n' })).toEqual([
    `no-unwaived-disable ${FILE} 1`,
    `oxlint/no-debugger ${other} 1`,
  ]);
});

test('a string that holds the words silences nothing and is none', async () => {
  expect(await lint({ [FILE]: "export const x = '// oxlint-disable';\n" })).toEqual([]);
});

test('a configuration of its own changes nothing for a package', async () => {
  const own = '{ "rules": { "no-debugger": "off" } }';
  expect(await lint({ [FILE]: 'debugger;\n', 'packages/a/types/.oxlintrc.json': own })).toEqual([
    `oxlint/no-debugger ${FILE} 1`,
  ]);
});

test('a file that an ignore file or its name hides is a finding', async () => {
  const hidden = 'packages/a/types/src/x.min.js';
  const ignored = 'packages/a/types/src/ignored.ts';
  expect(
    await lint({ [FILE]: 'export {};\n', [hidden]: 'debugger;\n', [ignored]: 'debugger;\n', '.eslintignore': ignored }),
  ).toEqual([`lint ${ignored}`, `lint ${hidden}`]);
});

test('a list of findings to be silent about is not obeyed: nothing is linted with it', async () => {
  const list = { [FILE]: { 'no-debugger': { count: 1 } } };
  expect(await lint({ [FILE]: 'debugger;\n', 'oxlint-suppressions.json': JSON.stringify(list) })).toEqual([
    'lint-suppressed',
  ]);
});

test('a package without a file to lint is never clean', async () => {
  expect(await lint({ 'packages/a/types/README.md': '' })).toEqual(['oxlint-crashed']);
});
