import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { sumOf } from '@acme/tools-spec';
import { planDocs } from '../sections/plan-docs.ts';
import { docsGenerated } from './docs-generated.ts';

const section = (name: string, text = ''): string => `<!-- generated:${name} -->\n${text}<!-- /generated:${name} -->\n`;

const TREE = {
  'packages/tickets/types/package.json': '{ "name": "@acme/tickets-types" }',
  'packages/utils/retry/package.json': '{ "name": "@acme/utils-retry" }',
  'tools/lint/rules/no-a.ts': '',
  'tools/lint/rules/no-a.test.ts': '',
  'tools/lint/rules/no-a.md': '',
  'docs/about/one.md': '---\nowner: "@team"\nstatus: draft\nreviewed: 2026-03-01\ncovers: []\n---\n\n# One\n',
};

/** What is written into a page of one section. */
const write = (name: string): string =>
  planDocs(drawDocs({ ...TREE, 'docs/about/README.md': section(name) })).written.get('docs/about/README.md') ?? '';

test('what was written is as it should be, and is written once', () => {
  const docs = drawDocs({ ...TREE, 'docs/about/README.md': write('packages') });
  expect(docsGenerated.check(docs)).toEqual([]);
  expect(planDocs(docs).written).toEqual(new Map());
});

const summed = (text: string): string =>
  `# A\n\n<!-- grades -->\n${text}<!-- sum: ${sumOf('all A\n')} -->\n<!-- /grades -->\n`;

test('a text with its sum is as it was computed, another text is not', () => {
  expect(docsGenerated.check(drawDocs({ 'docs/about/README.md': summed('all A\n') }))).toEqual([]);
  expect(docsGenerated.check(drawDocs({ 'docs/about/README.md': summed('all B\n') }))).toMatchObject([
    { line: 3, what: "the section 'grades' was edited by hand: its sum is another." },
  ]);
});

test('what is edited is reported at its mark', () => {
  const text = `# A\n\n${write('rules').replace('no-a', 'no-b')}`;
  const [finding] = docsGenerated.check(drawDocs({ ...TREE, 'docs/about/README.md': text }));
  expect(finding).toMatchObject({ line: 3, what: "the section 'rules' is not what its generator writes." });
});

test('packages are listed by domain and layer, then by folder', () => {
  expect(write('packages')).toContain('| `packages/tickets` | ✓ |  |  |  |  |  |\n');
  expect(write('packages')).toContain('| `packages/utils` | `retry` |\n');
});

test('rules are listed with a link to their page', () => {
  expect(write('rules')).toContain('- [no-a](../../tools/lint/rules/no-a.md)\n');
});

test('pages are listed with what they say of themselves', () => {
  expect(write('pages')).toContain('| [One](one.md) | draft | 2026-03-01 | @team |\n');
});

test('the edges and the picture are those of the spec', () => {
  expect(write('edges')).toContain("| `repo` | `types`, `config`, `utils`, other domains' `types` |\n");
  expect(write('layers')).toContain('    types --> config --> repo --> service --> runtime --> ui\n');
  expect(write('layers')).toContain('  providers --> service & runtime & ui\n');
  expect(write('layers')).toContain('  utils --> domain\n');
});

test('the limits are those of the spec', () => {
  expect(write('limits')).toContain('| a cold check of everything | 60 s |\n');
  expect(write('limits')).toContain('| `AGENTS.md` | 8 lines |\n');
});

test('two sections of one page are both written', () => {
  const text = `${section('rules')}between\n${section('rules', 'old\n')}`;
  const written = planDocs(drawDocs({ ...TREE, 'docs/a.md': text })).written.get('docs/a.md') ?? '';
  expect(written.match(/no-a/g)).toHaveLength(4);
  expect(written).toContain('\nbetween\n');
});

test('a section without an end is left alone', () => {
  const docs = drawDocs({ 'docs/a.md': '<!-- generated:rules -->\ntext\n' });
  expect(planDocs(docs).written).toEqual(new Map());
  expect(docsGenerated.check(docs)).toHaveLength(1);
});
