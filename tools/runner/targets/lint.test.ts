import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deriveOptions } from '@acme/tools-eslint-rules';
import { EXAMPLE_SPEC, findRoot } from '@acme/tools-spec';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { runLint } from './lint.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const installed = join(findRoot(import.meta.dirname) ?? '', 'node_modules');

const RULES = { 'no-debugger': 'error', ...deriveOptions(['no-unwaived-disable'], EXAMPLE_SPEC) };

const CONFIG = `export default {
  jsPlugins: ['@acme/tools-eslint-rules'],
  settings: { harness: { root: import.meta.dirname } },
  options: { respectEslintDisableDirectives: false },
  rules: ${JSON.stringify(RULES)},
};
`;

/** Without the rule about comments, for what is decided before any rule: to load ours takes longer than all the rest. */
const OWN_ALONE = { 'oxlint.config.ts': "export default { rules: { 'no-debugger': 'error' } };\n" };

/** A workspace of one package with oxlint, one of its own rules and the one about comments. */
const plant = (files: Record<string, string | Uint8Array>): string => {
  const root = mkdtempSync(join(tmpdir(), 'lint 🎫 '));
  roots.push(root);
  symlinkSync(installed, join(root, 'node_modules'));
  for (const [file, text] of Object.entries({ 'oxlint.config.ts': CONFIG, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const lint = async (files: Record<string, string | Uint8Array>): Promise<string[]> => {
  const packages = [{ project: 'a-types', dir: 'packages/a/types' }];
  const result = await runLint({ root: plant(files), packages, cold: false, believed: [] });
  if (!result.ok) return [`${result.crash.code}`];
  return result.findings.map(({ rule, file, line }) => [rule, file, line].filter(Boolean).join(' ')).toSorted();
};

const FILE = 'packages/a/types/src/x.ts';

const SOURCES = {
  'clean.ts': 'export const x = 1;\n',
  'debugger.ts': 'debugger;\n',
  'ordered.ts': '/* oxlint-disable */\ndebugger; // eslint-disable-line\n',
  'hiding.ts': '/* oxlint-disable harness/no-unwaived-disable */\n/* eslint-disable */ /* eslint-enable */ debugger;\n',
  'quoting.ts': "export const x = '// oxlint-disable';\n",
};

/** What is found in each of the sources, linted together; the package has a configuration of its own, against debuggers. */
const found = new Map<string, string[]>();

beforeAll(async () => {
  const sources = Object.entries(SOURCES).map(([name, text]) => [`packages/a/types/src/${name}`, text]);
  const own = { 'packages/a/types/.oxlintrc.json': '{ "rules": { "no-debugger": "off" } }' };
  for (const each of await lint({ ...own, ...Object.fromEntries(sources) })) {
    const [rule, file = '', line] = each.split(' ');
    const name = file.slice('packages/a/types/src/'.length);
    found.set(name, [...(found.get(name) ?? []), `${rule} ${line}`]);
  }
});

test('clean code is clean', () => {
  expect(found.get('clean.ts')).toBeUndefined();
});

test('no comment silences a rule, and each is a finding itself', () => {
  expect(found.get('ordered.ts')).toEqual(['no-unwaived-disable 1', 'no-unwaived-disable 2', 'oxlint/no-debugger 2']);
});

test('a comment that hides itself, and comments on one line, are each found once', () => {
  expect(found.get('hiding.ts')).toEqual([
    'no-unwaived-disable 1',
    'no-unwaived-disable 2',
    'no-unwaived-disable 2',
    'oxlint/no-debugger 2',
  ]);
});

test('neither a comment in another file nor a configuration of its own changes anything', () => {
  expect(found.get('debugger.ts')).toEqual(['oxlint/no-debugger 1']);
});

test('a string that holds the words silences nothing and is none', () => {
  expect(found.get('quoting.ts')).toBeUndefined();
});

test('a file that an ignore file or its name hides is a finding', async () => {
  const hidden = 'packages/a/types/src/x.min.js';
  const ignored = 'packages/a/types/src/ignored.ts';
  expect(
    await lint({
      ...OWN_ALONE,
      [FILE]: 'export {};\n',
      [hidden]: 'debugger;\n',
      [ignored]: 'debugger;\n',
      '.eslintignore': ignored,
    }),
  ).toEqual([`lint ${ignored}`, `lint ${hidden}`]);
});

test('a list of findings to be silent about is not obeyed: nothing is linted with it', async () => {
  const list = { [FILE]: { 'no-debugger': { count: 1 } } };
  expect(await lint({ [FILE]: 'debugger;\n', 'oxlint-suppressions.json': JSON.stringify(list) })).toEqual([
    'lint-suppressed',
  ]);
});

test('a package without a file to lint is never clean', async () => {
  expect(await lint({ ...OWN_ALONE, 'packages/a/types/README.md': '' })).toEqual(['oxlint-crashed']);
});

test('bytes that are no text are one finding of their file, beside a text that is clean', async () => {
  const latin = Buffer.from("export const x = 1;\nexport const y = 'ü';\n", 'latin1');
  expect(await lint({ ...OWN_ALONE, [FILE]: latin, 'packages/a/types/src/y.ts': "export const y = 'ü';\n" })).toEqual([
    `syntax ${FILE} 2`,
  ]);
});

test('a file that cannot be parsed is one finding, also where it holds words that silence a linter', async () => {
  const broken = 'export const x = 1;\nexport const y = (;\n';
  expect(await lint({ ...OWN_ALONE, [FILE]: broken })).toEqual([`syntax ${FILE} 2`]);
  expect(await lint({ [FILE]: '// oxlint-disable\nexport const y = (;\n' })).toEqual([`syntax ${FILE} 2`]);
});
