import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import harness, { readRulePages, ruleNames } from '@acme/tools-eslint-rules';
import { MESSAGE_LIMIT } from '@acme/tools-findings';
import { expect, test, vi } from 'vitest';
import { fillMessage, fitMessage } from './fit-message.ts';
import { lintWithEslint } from './lint-with-eslint.ts';
import { lintTrees } from './lint-trees.ts';
import { LONG_NAMES } from './long-names.ts';
import type { Reported } from './parse-report.ts';

// The contract every rule is held to. A failing test lists what breaks its sentence.

const ROOT = join(import.meta.dirname, '../..');

// Some of these tests start oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

const pages = readRulePages(ROOT);
const examples = [...pages].flatMap(([rule, page]) => page.examples.map((example) => ({ rule, ...example })));
const byEslint = examples.map(({ files }) => lintWithEslint(files));
const messages = Object.values(harness.rules).flatMap(({ name, meta }) =>
  Object.entries(meta.messages).map(([id, template]) => ({ id: `${name}/${id}`, template })),
);

test('every rule on disk is in the index, in order', () => {
  expect(ruleNames).toEqual([...pages.keys()]);
});

test('every rule is a source, a test and a page, and nothing else is beside them', () => {
  const expected = ruleNames.flatMap((name) => [`${name}.md`, `${name}.test.ts`, `${name}.ts`]);
  expect(readdirSync(join(ROOT, 'tools/eslint-rules/rules')).toSorted()).toEqual(expected.toSorted());
});

test('every page bears the name of its rule, says why and how to repair, and shows both sides', () => {
  const incomplete = [...pages].filter(([rule, { name, why, repair, examples: shown }]) => {
    const verdicts = new Set(shown.map(({ verdict }) => verdict));
    return name !== rule || why === '' || repair === '' || verdicts.size !== 2;
  });
  expect(incomplete.map(([rule]) => rule)).toEqual([]);
});

test('every ❌ example quotes what is reported for it, and no ✅ example does', () => {
  const wrong = examples.filter(({ verdict, messages: quoted }) => (verdict === 'reports') !== quoted.length > 0);
  expect(wrong.map(({ rule, title }) => `${rule}: ${title}`)).toEqual([]);
});

test('every message keeps within the limit, long names included', () => {
  const rendered = messages.map(({ template }) => fillMessage(template, fitMessage(template, LONG_NAMES)));
  expect(rendered.filter((message) => message.length > MESSAGE_LIMIT || message.includes('{{'))).toEqual([]);
});

test('every message is reported for an example', () => {
  const reported = new Set(byEslint.flat().map(({ rule, messageId }) => `${rule}/${messageId}`));
  expect(messages.map(({ id }) => id).filter((id) => !reported.has(id))).toEqual([]);
});

test('ESLint reports for every example what its page quotes, and nothing more', () => {
  expect(findDisagreements(byEslint)).toEqual([]);
});

test('oxlint reports the very same', async () => {
  const trees = examples.map(({ files }) => files);
  expect(findDisagreements(await lintTrees(ROOT, trees))).toEqual([]);
});

const findDisagreements = (reports: Reported[][]) =>
  examples.flatMap(({ rule, title, messages: quoted }, index) => {
    const reported = reports[index] ?? [];
    const agrees =
      reported.length === quoted.length &&
      reported.every((report, at) => report.rule === rule && isQuote(quoted[at] ?? '', report.message));
    return agrees ? [] : [{ rule, title, quoted, reported }];
  });

/** A quote is word by word what is reported; a workspace with a long scope may have shortened the latter. */
const isQuote = (quote: string, message: string): boolean => {
  const [head = '', ...others] = message.split('…');
  return message === quote || (others.length > 0 && quote.startsWith(head) && quote.endsWith(others.at(-1) ?? ''));
};
