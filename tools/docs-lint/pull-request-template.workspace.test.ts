import { readFileSync } from 'node:fs';
import { judgePullRequest } from '@acme/tools-docs-lint';
import { expect, test } from 'vitest';

test('the template as it is says nothing yet', () => {
  const template = readFileSync(new URL('../../.github/pull_request_template.md', import.meta.url), 'utf8');
  expect(judgePullRequest('body.md', template).map(({ what, line }) => `${line ?? 0}: ${what}`)).toEqual([
    "1: 'What and why' says nothing.",
    "5: 'Evidence' says nothing.",
    "10: 'Risk' says nothing.",
  ]);
});
