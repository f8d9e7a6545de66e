import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCanaries, deriveOptions, ruleNames } from '@acme/tools-eslint-rules';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const RULES = 'tools/eslint-rules/rules';

// Each test starts oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'harness-workspace-')));
  cpSync(join(ROOT, RULES), join(root, RULES), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true }));

const configure = (config: object): void =>
  writeFileSync(join(root, 'oxlint.config.ts'), `export default ${JSON.stringify(config)};`);

const jsPlugins = ['@acme/tools-eslint-rules'];
const rules = deriveOptions(ruleNames, EXAMPLE_SPEC);

test('a rule is silent that is off, off for some files, without a page, or not in the index', async () => {
  const repo = { files: ['packages/tickets/repo/**'], rules: { 'harness/structured-logging': 'off' } };
  configure({ jsPlugins, rules: { ...rules, 'harness/imports-point-down': 'off' }, overrides: [repo] });
  rmSync(join(root, RULES, 'no-cross-domain-internals.md'));
  cpSync(join(root, RULES, 'no-cross-domain-internals.ts'), join(root, RULES, 'unlisted.ts'));
  cpSync(join(root, RULES, 'no-relative-import-across-packages.md'), join(root, RULES, 'unlisted.md'));
  const silent = ['imports-point-down', 'no-cross-domain-internals', 'structured-logging', 'unlisted'];
  expect(await checkCanaries(root)).toEqual({ rules: ruleNames.length + 1, silent });
});

test('a plugin that cannot be loaded is thrown', async () => {
  configure({ jsPlugins: ['@acme/tools-missing'], rules });
  await expect(checkCanaries(root)).rejects.toThrow('@acme/tools-missing');
});
