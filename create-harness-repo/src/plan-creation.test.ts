import { expect, test } from 'vitest';
import { planCreation } from './plan-creation.ts';
import type { Template } from './template.ts';

const template: Template = {
  version: '1.2.3',
  commit: 'abc',
  pnpm: '12.0.0',
  toolVersions: {},
  takenScopes: [],
  files: [{ path: '.gitignore', stored: '_gitignore', sha256: '00' }],
};
const answers = { name: 'help-desk', scope: '@globex' };
const request = {
  kind: 'create' as const,
  directory: 'x',
  name: undefined,
  scope: undefined,
  facts: {},
  yes: true,
  git: true,
  install: true,
  check: true,
};

test('the steps follow in order', () => {
  expect(planCreation(request, answers, template).steps).toEqual(['commit', 'install', 'check']);
});

test('a step that is not wanted is left out', () => {
  expect(planCreation({ ...request, git: false }, answers, template).steps).toEqual(['install', 'check']);
});

test('the files are those of the template', () => {
  expect(planCreation(request, answers, template).files).toBe(template.files);
});

test('the repository records its template and the answers', () => {
  const [record] = planCreation(request, answers, template).records;
  expect(record?.path).toBe('.harness-repo.json');
  expect(JSON.parse(record?.text ?? '')).toEqual({
    template: 'create-harness-repo@1.2.3',
    commit: 'abc',
    name: 'help-desk',
    scope: '@globex',
  });
});

test('a template of no known commit records none', () => {
  const { commit: _, ...uncommitted } = template;
  expect(planCreation(request, answers, uncommitted).records[0]?.text).not.toContain('commit');
});

test('what is known of the team is kept for a later upgrade, and nothing where nothing is', () => {
  const known = planCreation(request, answers, template, { team: 'Two people' });
  expect(known.records[0]?.text).toContain('"team": "Two people"');
  expect(planCreation(request, answers, template).records[0]?.text).not.toContain('facts');
});
