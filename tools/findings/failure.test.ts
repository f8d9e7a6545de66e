import { renderFailure } from '@acme/tools-findings';
import { expect, test } from 'vitest';

test('a failure is one line with code, message and hint', () => {
  const failure = { code: 'spec-missing', message: 'No harness.config.ts here.', hint: 'Restore it from git.' };
  expect(renderFailure(failure)).toBe('error spec-missing: No harness.config.ts here. Hint: Restore it from git.');
});
