import { readFileSync } from 'node:fs';
import { parseRuleDoc, renderMessage } from '@acme/tools-findings';
import { checkWaiverCanaries } from '@acme/tools-waivers';
import { expect, test } from 'vitest';
import { EXAMPLE_DAY, judgeExample } from './judge-example.ts';

const page = parseRuleDoc(readFileSync(new URL('./rules/waivers-are-live.md', import.meta.url), 'utf8'));

test('the page has a why, a repair, both kinds of examples and their day', () => {
  expect(page).toMatchObject({ name: 'waivers-are-live', why: expect.stringContaining(EXAMPLE_DAY) });
  expect(page.repair).not.toBe('');
  expect(new Set(page.examples.map(({ verdict }) => verdict))).toEqual(new Set(['reports', 'passes']));
});

test('every example is judged in the words that the page quotes', () => {
  expect(page.examples.map(({ files }) => judgeExample(files).map(renderMessage))).toEqual(
    page.examples.map(({ messages }) => messages),
  );
});

test('the canary is not silent', () => {
  expect(checkWaiverCanaries()).toEqual({ rules: 1, silent: [] });
});

test('a rule that has stopped firing is named', () => {
  expect(checkWaiverCanaries(() => [])).toEqual({ rules: 1, silent: ['waivers-are-live'] });
});
