import type { Outcome } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import type { Request } from '../request.ts';
import { drawTree } from './draw-tree.ts';
import { EXAMPLE, EXAMPLE_FILES } from './example-workspace.ts';
import type { Plan } from './plan.ts';
import { planGeneration } from './plan-generation.ts';

const plan = (request: Request, more: Record<string, string> = {}): Outcome<Plan> =>
  planGeneration(EXAMPLE, drawTree({ ...EXAMPLE_FILES, ...more }), request);
const code = (request: Request, more?: Record<string, string>): string => {
  const outcome = plan(request, more);
  return outcome.ok ? 'fine' : outcome.failures.map((failure) => failure.code).join(' ');
};
const planned = (request: Request, more?: Record<string, string>): Plan => {
  const outcome = plan(request, more);
  if (!outcome.ok) throw new Error(outcome.failures[0]?.message);
  return outcome.value;
};
const paths = (request: Request, more?: Record<string, string>): string[] =>
  planned(request, more).created.map(({ path }) => path);
const textOf = (request: Request, path: string, more?: Record<string, string>): string | undefined => {
  const { created, edited } = planned(request, more);
  return [...created, ...edited].find((file) => file.path === path)?.text;
};

test('a domain is every layer of the exemplar, lowest first', () => {
  expect(paths({ kind: 'domain', name: 'billing' })).toEqual([
    'packages/billing/types/package.json',
    'packages/billing/types/src/billing-item.ts',
    'packages/billing/types/src/index.ts',
    'packages/billing/repo/package.json',
    'packages/billing/repo/src/index.ts',
    'packages/billing/ui/package.json',
    'packages/billing/ui/src/index.ts',
  ]);
});

test('its code bears the new names', () => {
  expect(textOf({ kind: 'domain', name: 'billing' }, 'packages/billing/repo/src/index.ts')).toBe(
    "import { type BillingItem, BillingItemSchema } from '@acme/billing-types';\n\n" +
      'export const listBilling = (): BillingItem[] => [BillingItemSchema];\n',
  );
});

test('its manifests are sorted again', () => {
  const text = textOf({ kind: 'domain', name: 'zoo' }, 'packages/zoo/repo/package.json') ?? '';
  expect(Object.keys(JSON.parse(text).dependencies)).toEqual(['@acme/utils-assert-never', '@acme/zoo-types']);
});

test('its lockfile entries are those of the exemplar, in their places', () => {
  const text = textOf({ kind: 'domain', name: 'zoo' }, 'pnpm-lock.yaml') ?? '';
  expect(text).toContain(
    '  packages/zoo/repo:\n    dependencies:\n' +
      "      '@acme/utils-assert-never':\n        specifier: workspace:*\n        version: link:../../utils/assert-never\n" +
      "      '@acme/zoo-types':\n        specifier: workspace:*\n        version: link:../types\n\n  packages/zoo/types: {}\n",
  );
  expect(text).toMatch(/packages\/zoo\/ui:[^]*\n\npackages:\n\n {2}zod@4\.6\.7:\n/);
});

test('a domain named by a plural has its singular for an entity', () => {
  expect(paths({ kind: 'domain', name: 'invoices' })).toContain('packages/invoices/types/src/invoice.ts');
});
test('an entity can be asked for', () => {
  const request: Request = { kind: 'domain', name: 'billing', entity: 'invoice' };
  expect(paths(request)).toContain('packages/billing/types/src/invoice.ts');
});
test('the domain itself is refused as an entity', () => {
  expect(code({ kind: 'domain', name: 'billing', entity: 'billing' })).toBe('entity-is-domain');
});
test('an entity that is no name is refused', () => {
  expect(code({ kind: 'domain', name: 'billing', entity: 'In voice' })).toBe('name-invalid');
});
test('an entity that the copied code uses already is refused', () => {
  const more = {
    'packages/accounts/ui/src/show.ts': 'export const show = (email: string, account: string) => account;\n',
  };
  expect(code({ kind: 'domain', name: 'billing', entity: 'email' }, more)).toBe('name-collision');
});
test('one that is only derived gives way', () => {
  const more = {
    'packages/accounts/ui/src/show.ts': 'export const show = (email: string, account: string) => account;\n',
  };
  expect(paths({ kind: 'domain', name: 'emails' }, more)).toContain('packages/emails/types/src/emails-item.ts');
});
test('a domain that exists is refused', () => expect(code({ kind: 'domain', name: 'accounts' })).toBe('name-taken'));
test('a domain whose packages would be called like providers is refused', () => {
  expect(code({ kind: 'domain', name: 'providers-mail' })).toBe('name-ambiguous');
});
test('one that only begins with those letters is fine', () => {
  expect(code({ kind: 'domain', name: 'providersmail' })).toBe('fine');
});
test('a domain that the lockfile cannot follow is refused', () => {
  expect(code({ kind: 'domain', name: 'billing' }, { 'pnpm-lock.yaml': 'importers:\n\n  .: {}\n' })).toBe(
    'lockfile-stale',
  );
});
test('without an exemplar there is nothing to copy', () => {
  const outcome = planGeneration({ ...EXAMPLE, exemplars: {} }, drawTree(EXAMPLE_FILES), {
    kind: 'domain',
    name: 'zoo',
  });
  expect(outcome).toMatchObject({ ok: false, failures: [{ code: 'no-exemplar' }] });
});

test('a package brings the lower layers that it needs', () => {
  const { created, notes } = planned({ kind: 'package', name: 'billing/repo' });
  expect(created.map(({ path }) => path.split('/')[2])).toEqual(['types', 'types', 'types', 'repo', 'repo']);
  expect(notes[1]).toBe('Made as well, because it needs them: packages/billing/types.');
});
test('a package uses the layers that are there, in their words', () => {
  const door = "export { type Invoice, InvoiceSchema } from './invoice.ts';\n";
  const more = { 'packages/billing/types/src/index.ts': door };
  expect(paths({ kind: 'package', name: 'billing/repo' }, more)).toEqual([
    'packages/billing/repo/package.json',
    'packages/billing/repo/src/index.ts',
  ]);
  expect(textOf({ kind: 'package', name: 'billing/repo' }, 'packages/billing/repo/src/index.ts', more)).toContain(
    "import { type Invoice, InvoiceSchema } from '@acme/billing-types';",
  );
});
test('a package that would import what is not there is refused', () => {
  const more = { 'packages/billing/types/src/index.ts': 'export type Invoice = string;\n' };
  expect(code({ kind: 'package', name: 'billing/repo' }, more)).toBe('package-mismatch');
});
test('a layer that exists is refused', () => expect(code({ kind: 'package', name: 'accounts/ui' })).toBe('name-taken'));
test('a layer that nobody knows is refused', () => {
  expect(code({ kind: 'package', name: 'billing/views' })).toBe('layer-unknown');
});
test('a layer that the exemplar lacks is refused', () => {
  expect(code({ kind: 'package', name: 'billing/runtime' })).toBe('no-exemplar');
});
test('a domain alone is no package', () => expect(code({ kind: 'package', name: 'billing' })).toBe('name-invalid'));
test('a path that climbs out is no package', () => {
  expect(code({ kind: 'package', name: '../service' })).toBe('name-invalid');
});
test('a group has no layers', () => expect(code({ kind: 'package', name: 'utils/types' })).toBe('name-reserved'));

test('a provider is a copy under its name', () => {
  const request: Request = { kind: 'provider', name: 'feature-store' };
  expect(paths(request)).toEqual([
    'packages/providers/feature-store/package.json',
    'packages/providers/feature-store/src/feature-store.ts',
  ]);
  expect(textOf(request, 'packages/providers/feature-store/src/feature-store.ts')).toContain('systemFeatureStore');
});
test('a provider that exists is refused', () => expect(code({ kind: 'provider', name: 'clock' })).toBe('name-taken'));
test('a provider that would hide a name of the copy is refused', () => {
  expect(code({ kind: 'provider', name: 'date' })).toBe('name-collision');
});
test('a util is a copy under its name', () => {
  expect(textOf({ kind: 'util', name: 'chunk' }, 'packages/utils/chunk/src/chunk.ts')).toBe(
    'export const chunk = (value: never): never => value;\n',
  );
});
test('a util that is a word of JavaScript is refused', () => {
  expect(code({ kind: 'util', name: 'delete' })).toBe('name-reserved');
});

const NO_FOO: Request = { kind: 'rule', name: 'no-foo', ruleKind: 'file' };

test('a rule for files reports nothing yet and keeps no import of its exemplar', () => {
  expect(textOf(NO_FOO, 'tools/eslint-rules/rules/no-foo.ts')).toBe(
    "import { defineRule } from '../define-rule.ts';\n\n" +
      "export const noFoo = defineRule({\n  name: 'no-foo',\n  messages: {\ncall: { what: 'a', fix: 'b' },\n},\n" +
      '  create: () => ({}),\n});\n',
  );
});
test('its test has one case left', () => {
  expect(textOf(NO_FOO, 'tools/eslint-rules/rules/no-foo.test.ts')).toBe(
    "import { testRule } from '../test-rule.ts';\nimport { noFoo } from './no-foo.ts';\n\nconst A = 'a';\n\n" +
      'testRule(noFoo, { one: { path: A } });\n',
  );
});
test('its page has one example of each verdict left', () => {
  expect(textOf(NO_FOO, 'tools/eslint-rules/rules/no-foo.md')).toBe(
    '# no-foo\n\nWhy.\n\n## ❌ One\n\n## ✅ Two\n\n## How to repair\n\nDo.\n',
  );
});
test('it is in the index, in order', () => {
  expect(textOf(NO_FOO, 'tools/eslint-rules/index.ts')).toBe(
    "import { noAlert } from './rules/no-alert.ts';\nimport { noFoo } from './rules/no-foo.ts';\n" +
      "import { noPrint } from './rules/no-print.ts';\n\nexport const rules = [noAlert, noFoo, noPrint];\n",
  );
});
test('a rule may come last in the index', () => {
  expect(textOf({ ...NO_FOO, name: 'no-zoo' }, 'tools/eslint-rules/index.ts')).toBe(
    "import { noAlert } from './rules/no-alert.ts';\nimport { noPrint } from './rules/no-print.ts';\n" +
      "import { noZoo } from './rules/no-zoo.ts';\n\nexport const rules = [noAlert, noPrint, noZoo];\n",
  );
});

const NO_BAR: Request = { kind: 'rule', name: 'no-bar', ruleKind: 'graph' };

test('a rule for the graph reports nothing yet', () => {
  expect(textOf(NO_BAR, 'tools/graph-rules/rules/no-bar.ts')).toBe(
    'export const noBar = defineGraphRule({\n  find: () => [],\n});\n',
  );
});
test('its test has a violation and its neighbour left', () => {
  expect(textOf(NO_BAR, 'tools/graph-rules/rules/no-bar.test.ts')?.match(/test\('\w'/g)).toEqual([
    "test('a'",
    "test('b'",
  ]);
});
test('its index is found wherever it is', () => {
  expect(planned(NO_BAR).edited.map(({ path }) => path)).toEqual(['tools/graph-rules/graph-rules.ts']);
});
test('a rule that exists among the other kind is refused', () => {
  expect(code({ ...NO_BAR, name: 'no-alert' })).toBe('name-taken');
});
test('a rule whose name the index uses for something else is refused', () => {
  expect(code({ ...NO_FOO, name: 'rules' })).toBe('name-collision');
});
