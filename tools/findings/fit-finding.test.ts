import { type Finding, fitFinding, MESSAGE_LIMIT, renderMessage } from '@acme/tools-findings';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

const finding = (what: string, fix: string): Finding => ({
  rule: 'no-cycles',
  severity: 'error',
  file: 'packages/utils/a/src/index.ts',
  what,
  why: 'its members can only be built, tested and changed together.',
  fix,
  docs: 'tools/graph-rules/rules/no-cycles.md',
});

test('a message within the limit stays as it is', () => {
  expect(fitFinding(finding('a needs b.', 'remove it.'))).toEqual(finding('a needs b.', 'remove it.'));
});

test('what loses its middle before the fix does', () => {
  const { what, fix } = fitFinding(finding(`start ${'x'.repeat(400)} end.`, 'remove it.'));
  expect(what).toMatch(/^start x+…x+ end\.$/);
  expect(fix).toBe('remove it.');
});

test('every message fits, however long its parts', () => {
  const part = string({ maxLength: 900 });
  assert(property(part, part, (what, fix) => renderMessage(fitFinding(finding(what, fix))).length <= MESSAGE_LIMIT));
});
