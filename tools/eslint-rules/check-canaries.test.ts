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

test('with every rule on, none is silent', async () => {
  configure({ jsPlugins, rules });
  expect(await checkCanaries(root)).toEqual({ rules: ruleNames.length, silent: [] });
});

test('a rule that the configuration turns off is silent', async () => {
  configure({ jsPlugins, rules: { ...rules, 'harness/imports-point-down': 'off' } });
  expect(await checkCanaries(root)).toMatchObject({ silent: ['imports-point-down'] });
});

test('so is one that is turned off for some files only', async () => {
  const overrides = [{ files: ['packages/tickets/repo/**'], rules: { 'harness/structured-logging': 'off' } }];
  configure({ jsPlugins, rules, overrides });
  expect(await checkCanaries(root)).toMatchObject({ silent: ['structured-logging'] });
});

test('so is one without a page', async () => {
  configure({ jsPlugins, rules });
  rmSync(join(root, RULES, 'no-cross-domain-internals.md'));
  expect(await checkCanaries(root)).toMatchObject({ silent: ['no-cross-domain-internals'] });
});

test('so is one that is not in the index', async () => {
  configure({ jsPlugins, rules });
  cpSync(join(root, RULES, 'imports-point-down.ts'), join(root, RULES, 'imports-point-up.ts'));
  cpSync(join(root, RULES, 'imports-point-down.md'), join(root, RULES, 'imports-point-up.md'));
  expect(await checkCanaries(root)).toEqual({ rules: ruleNames.length + 1, silent: ['imports-point-up'] });
});

test('a plugin that cannot be loaded is thrown', async () => {
  configure({ jsPlugins: ['@acme/tools-missing'], rules });
  await expect(checkCanaries(root)).rejects.toThrow('@acme/tools-missing');
});
