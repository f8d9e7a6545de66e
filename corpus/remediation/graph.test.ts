import { expect, test } from 'vitest';
import { asFixed, edit, type Remedy, replacing, told, tryRemedy } from './try-remedy.ts';

// Each test does what the message of an example says, by script: afterwards no rule has anything to say.

const page = (rule: string): string => `tools/graph-rules/rules/${rule}.md`;

test('declared-dependencies: the missing lines', () => {
  const more = { 'pnpm-workspace.yaml': 'catalog:\n  zod: 4.6.7\n', ...documented('zod') };
  const left = tryRemedy(
    page('declared-dependencies'),
    'An import that the manifest does not declare',
    asReferenced,
    more,
  );
  expect(left).toEqual([]);
});

test('declared-dependencies: a package that no catalog has is a decision', () => {
  const title = 'An import that the manifest does not declare';
  const left = tryRemedy(page('declared-dependencies'), title, asReferenced, {
    'pnpm-workspace.yaml': 'catalog: {}\n',
  });
  expect(left).toEqual([expect.stringContaining("'zod' is imported but not declared")]);
});

test('declared-dependencies: lines that are too many or wrong', () => {
  const more = { 'pnpm-workspace.yaml': 'catalog:\n  zod: 4.6.7\n', ...documented('zod') };
  const title = 'A line that nothing needs, and a version outside the catalog';
  expect(tryRemedy(page('declared-dependencies'), title, asReferenced, more)).toEqual([]);
});

test('declared-dependencies: a line in the wrong section', () => {
  const more = { 'pnpm-workspace.yaml': 'catalog:\n  zod: 4.6.7\n', ...documented('zod') };
  expect(tryRemedy(page('declared-dependencies'), 'Source that imports a devDependency', asFixed, more)).toEqual([]);
});

test('package-shape: references that are the manifest’s', () => {
  const remedy: Remedy = (files, findings) =>
    edit(asFixed(files, findings), 'packages/tickets/service/tsconfig.json', [[', "strict": false', '']]);
  expect(tryRemedy(page('package-shape'), "References that are not the manifest's", remedy)).toEqual([]);
});

test('package-shape: the name of the folder', () => {
  const remedy: Remedy = (files, findings) =>
    edit(files, findings[0]?.file ?? '', [['@acme/ticket-core', told(findings, /^write "name": "([^"]+)"/)]]);
  expect(tryRemedy(page('package-shape'), 'A name that does not mirror the path', remedy)).toEqual([]);
});

test('package-shape: the front door of every package, and no scripts', () => {
  const left = tryRemedy(page('package-shape'), 'Scripts, and a front door of its own', (files) => ({
    ...edit(files, 'packages/tickets/service/package.json', [
      [/,\s*"scripts": \{[^}]*\}/, ''],
      ['./src/service.ts', './src/index.ts'],
    ]),
    'packages/tickets/service/src/index.ts': "export { open } from './service.ts';\n",
  }));
  expect(left).toEqual([]);
});

test('package-shape: the files are moved into a layer', () => {
  const from = 'packages/tickets/misc/src/format-title.ts';
  const left = tryRemedy(page('package-shape'), 'A folder that is no layer', ({ [from]: text = '', ...files }) => ({
    ...files,
    'packages/tickets/types/src/format-title.ts': text,
  }));
  expect(left).toEqual([]);
});

test('layer-edges: the line and the import go, and what is needed is passed in', () => {
  const left = tryRemedy(page('layer-edges'), 'A util that imports a provider', (files) => ({
    ...edit(files, 'packages/utils/retry/package.json', [[/,\s*"dependencies": \{[^}]*\}/, '']]),
    'packages/utils/retry/src/index.ts': 'export const startOfRetry = (now: () => number): number => now();\n',
  }));
  expect(left).toEqual([]);
});

test('layer-edges: the line of a manifest goes', () => {
  const remedy = replacing([/,\s*"devDependencies": \{[^}]*\}/, '']);
  expect(tryRemedy(page('layer-edges'), "A manifest that declares another domain's inside", remedy)).toEqual([]);
});

test('no-cycles: the file that defines the name is imported', () => {
  const left = tryRemedy(page('no-cycles'), 'A file that imports its own front door', (files) => ({
    ...files,
    'packages/utils/retry/src/index.ts':
      "export { ATTEMPTS } from './attempts.ts';\nexport { retry } from './retry.ts';\n",
    'packages/utils/retry/src/attempts.ts': 'export const ATTEMPTS = 3;\n',
    'packages/utils/retry/src/retry.ts':
      "import { ATTEMPTS } from './attempts.ts';\n\nexport const retry = (attempts = ATTEMPTS): number => attempts;\n",
  }));
  expect(left).toEqual([]);
});

test('io-edges: what was read is an argument', () => {
  const remedy = replacing(
    [/^import .*\n\n?/, ''],
    ["(path: string): string => readFileSync(path, 'utf8')", '(template: string): string => template'],
  );
  expect(tryRemedy(page('io-edges'), 'A service that reads a file', remedy)).toEqual([]);
});

test('public-surface: the line that the message names is written', () => {
  const left = tryRemedy(page('public-surface'), 'An export that is not listed', (files) =>
    edit(files, 'packages/tickets/service/surface.txt', [[/^/, 'value `close`\n']]),
  );
  expect(left).toEqual([]);
});

test('duplicate-schemas: the other schema is imported', () => {
  const left = tryRemedy(page('duplicate-schemas'), 'A row that is written out again', (files, findings) => {
    const source = told(findings, /^import \w+ from '([^']+)'/);
    return {
      ...files,
      'packages/tickets/repo/src/index.ts': `import { TicketSchema } from '${source}';\n\nexport const readTicket = (row: unknown) => TicketSchema.parse(row);\n`,
    };
  });
  expect(left).toEqual([]);
});

/** What `harness fix` does in its rounds: a new line in a manifest, then its reference. */
const asReferenced: Remedy = (files, findings) => {
  const fixed = asFixed(files, findings);
  return {
    ...fixed,
    'packages/tickets/service/tsconfig.json': tsconfigOf(fixed['packages/tickets/service/package.json'] ?? ''),
  };
};

const tsconfigOf = (manifest: string): string =>
  JSON.stringify({
    extends: '../../../tsconfig.base.json',
    references: manifest.includes('@acme/utils-retry') ? [{ path: '../../utils/retry' }] : [],
  });

const documented = (name: string): Record<string, string> => ({
  [`docs/dependencies/${name}.md`]:
    '---\npurpose: schemas\nowner: packages/tickets/service\nsize: 6 MB\nalternatives: none\n---\n\nWhat comes from outside is parsed.\n',
});
