import { drawDocs } from '@acme/tools-docs-lint';
import { expect, test } from 'vitest';
import { docsWorkflow } from './docs-workflow.ts';

const ROOT = JSON.stringify({ name: 'desk', scripts: { check: 'harness check', setup: 'pnpm install' } });

const check = (prompt: string, script = 'npm run check'): string[] =>
  docsWorkflow
    .check(
      drawDocs({
        'WORKFLOW.md': `---\nhooks:\n  after_create: ${JSON.stringify(script)}\n---\n${prompt}\n`,
        'package.json': ROOT,
      }),
    )
    .map(({ what }) => what);

test('all fields of an issue may be used, others not', () => {
  expect(check('{{ issue.title }} {{ issue.state }} {% for each in issue.labels %}{{ each }}{% endfor %}')).toEqual([]);
  expect(check('{{ issue.titel }}')).toHaveLength(1);
  expect(check('{{ ticket.title }}')).toHaveLength(1);
});

test('a filter that there is not is reported, and a tag that does not end', () => {
  expect(check('{{ issue.title | upcase }}')).toEqual([]);
  expect(check('{{ issue.title | shout }}')).toHaveLength(1);
  expect(check('{% if attempt %}again')).toHaveLength(1);
});

test('what only a later attempt shows is rendered too', () => {
  expect(check('{% if attempt %}{{ attempts }}{% endif %}')).toHaveLength(1);
});

test('the commands of the script exist, and the last one is a check', () => {
  expect(check('', 'npm run setup\nnpm run check\n')).toEqual([]);
  expect(check('', 'npm run install-all\nnpm run check')).toEqual([
    "there is no script 'install-all' for 'npm run install-all'.",
  ]);
  expect(check('', 'npm run check\nnpm run setup')).toEqual([
    "after_create ends with 'npm run setup', not with a check.",
  ]);
});

test('front matter that is missing or no YAML is reported once', () => {
  const whats = (text: string): number => docsWorkflow.check(drawDocs({ 'WORKFLOW.md': text })).length;
  expect(whats('Work.\n')).toBe(1);
  expect(whats('---\nhooks: [\n---\n')).toBe(1);
  expect(whats('---\nhooks: {}\n---\n')).toBe(1);
});

test('a repository without orchestration needs none', () => {
  expect(docsWorkflow.check(drawDocs({}))).toEqual([]);
});
