import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';

/** A spec whose exemplars are in `EXAMPLE_FILES`. */
export const EXAMPLE: HarnessSpec = {
  ...EXAMPLE_SPEC,
  exemplars: {
    domain: { path: 'packages/accounts', entity: 'account' },
    provider: 'packages/providers/clock',
    util: 'packages/utils/assert-never',
    fileRule: 'tools/eslint-rules/rules/no-print.ts',
    graphRule: 'tools/graph-rules/rules/no-knots.ts',
  },
};

const manifest = (name: string, dependencies: readonly string[] = []): string =>
  JSON.stringify({
    name: `@acme/${name}`,
    exports: { '.': './src/index.ts' },
    dependencies: Object.fromEntries(dependencies.map((each) => [`@acme/${each}`, 'workspace:*'])),
  });

const importer = (dir: string, dependencies: Readonly<Record<string, string>> = {}): string => {
  const lines = Object.entries(dependencies).map(
    ([name, link]) => `      '@acme/${name}':\n        specifier: workspace:*\n        version: link:${link}\n`,
  );
  return lines.length === 0 ? `  ${dir}: {}\n` : `  ${dir}:\n    dependencies:\n${lines.join('')}`;
};

/** A small workspace: the exemplars, and a lockfile that knows them. */
export const EXAMPLE_FILES: Readonly<Record<string, string>> = {
  'packages/accounts/types/package.json': manifest('accounts-types'),
  'packages/accounts/types/src/index.ts': "export { type Account, AccountSchema } from './account.ts';\n",
  'packages/accounts/types/src/account.ts': 'export const AccountSchema = 1;\nexport type Account = number;\n',
  'packages/accounts/repo/package.json': manifest('accounts-repo', ['accounts-types', 'utils-assert-never']),
  'packages/accounts/repo/src/index.ts':
    "import { type Account, AccountSchema } from '@acme/accounts-types';\n\n" +
    'export const listAccounts = (): Account[] => [AccountSchema];\n',
  'packages/accounts/ui/package.json': manifest('accounts-ui', ['accounts-types']),
  'packages/accounts/ui/src/index.ts': "export type { Account as Shown } from '@acme/accounts-types';\n",
  'packages/providers/clock/package.json': manifest('providers-clock'),
  'packages/providers/clock/src/clock.ts':
    'export interface Clock {\n  now: () => Date;\n}\n\nexport const systemClock: Clock = { now: () => new Date() };\n',
  'packages/utils/assert-never/package.json': manifest('utils-assert-never'),
  'packages/utils/assert-never/src/assert-never.ts': 'export const assertNever = (value: never): never => value;\n',
  'tools/eslint-rules/index.ts':
    "import { noAlert } from './rules/no-alert.ts';\nimport { noPrint } from './rules/no-print.ts';\n\n" +
    'export const rules = [noAlert, noPrint];\n',
  'tools/eslint-rules/rules/no-alert.ts': '',
  'tools/eslint-rules/rules/no-print.ts':
    "import { isPrint, printed } from '../is-print.ts';\nimport { defineRule } from '../define-rule.ts';\n\n" +
    "export const noPrint = defineRule({\n  name: 'no-print',\n  messages: {\n    call: { what: 'a', fix: 'b' },\n" +
    "    name: { what: 'c', fix: 'd' },\n  },\n  create: (context) => judge(context),\n});\n\n" +
    '/** Looks. */\nconst judge = (context) => isPrint(context, printed);\n',
  'tools/eslint-rules/rules/no-print.test.ts':
    "import { testRule } from '../test-rule.ts';\nimport { noPrint } from './no-print.ts';\n\nconst A = 'a';\nconst B = 'b';\n\n" +
    'testRule(noPrint, { one: { path: A }, two: { path: B } });\n',
  'tools/eslint-rules/rules/no-print.md':
    '# no-print\n\nWhy.\n\n## ❌ One\n\n## ✅ Two\n\n## ❌ Three\n\n## ✅ Four\n\n## How to repair\n\nDo.\n',
  'tools/graph-rules/index.ts': "export { rules } from './graph-rules.ts';\n",
  'tools/graph-rules/graph-rules.ts':
    "import { noKnots } from './rules/no-knots.ts';\n\nexport const rules = [noKnots];\n",
  'tools/graph-rules/rules/no-knots.ts':
    '/** Finds. */\nexport const noKnots = defineGraphRule({\n  find: (all) => all.flatMap(judge),\n});\n\nconst judge = (one) => [one];\n',
  'tools/graph-rules/rules/no-knots.test.ts':
    "test('a', () => {\n  expect(1);\n});\n\ntest('b', () => {\n  expect(2);\n});\n\ntest('c', () => {\n  expect(3);\n});\n",
  'pnpm-lock.yaml':
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      zod:\n        specifier: 'catalog:'\n        version: 4.6.7\n\n" +
    [
      importer('packages/accounts/repo', {
        'accounts-types': '../types',
        'utils-assert-never': '../../utils/assert-never',
      }),
      importer('packages/accounts/types'),
      importer('packages/accounts/ui', { 'accounts-types': '../types' }),
      importer('packages/providers/clock'),
      importer('packages/utils/assert-never'),
    ].join('\n') +
    '\npackages:\n\n  zod@4.6.7:\n    resolution: {}\n',
};
