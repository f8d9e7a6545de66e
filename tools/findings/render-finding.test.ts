import { type Finding, parseMessage, renderFinding, renderLocation, renderMessage } from '@acme/tools-findings';
import { expect, test } from 'vitest';

const upward: Finding = {
  rule: 'imports-point-down',
  severity: 'error',
  file: 'packages/tickets/service/src/open.ts',
  line: 3,
  column: 1,
  what: 'service may not import ui.',
  why: 'a lower layer that knows a higher one cannot be tested without it.',
  fix: 'move the shared part down.',
  docs: 'tools/eslint-rules/rules/imports-point-down.md',
};

test('a finding is one line with place, rule, what, why, fix and docs', () => {
  expect(renderFinding(upward)).toBe(
    'packages/tickets/service/src/open.ts:3:1 imports-point-down: service may not import ui. ' +
      'Why: a lower layer that knows a higher one cannot be tested without it. ' +
      'Fix: move the shared part down. Docs: tools/eslint-rules/rules/imports-point-down.md',
  );
});

test('a finding about a whole file has no line', () => {
  const { line: _line, column: _column, ...whole } = upward;
  expect(renderLocation(whole)).toBe('packages/tickets/service/src/open.ts');
});

test('line breaks in the words do not break the line', () => {
  expect(renderMessage({ ...upward, what: 'service may not\n  import ui.' })).toContain('service may not import ui.');
});

test('a rendered message is read back into its parts', () => {
  const { what, why, fix, docs } = upward;
  expect(parseMessage(renderMessage(upward))).toEqual({ what, why, fix, docs });
});

test("another tool's message has no parts", () => {
  expect(parseMessage('Unexpected token')).toBeUndefined();
});
