import { existsSync, readdirSync } from 'node:fs';
import { checkDocsCanaries, docsRules, type DocsRule, drawDocs } from '@acme/tools-docs-lint';
import {
  type Finding,
  fitFinding,
  MESSAGE_LIMIT,
  parseRuleDoc,
  renderMessage,
  type RuleExample,
} from '@acme/tools-findings';
import { expect, test } from 'vitest';
import { readRulePage } from './read-rule-page.ts';

/** What every rule is held to, so that a rule which lacks a part cannot be added. */

const byVerdict = ({ name }: DocsRule, verdict: RuleExample['verdict']): RuleExample[] =>
  parseRuleDoc(readRulePage(name)).examples.filter((example) => example.verdict === verdict);

const findingsIn = ({ files }: RuleExample): Finding[] => {
  const docs = drawDocs(files);
  return docsRules.flatMap((rule) => rule.check(docs)).map(fitFinding);
};

test('every rule is a source, a test and a page, and nothing else is beside them', () => {
  const files = docsRules.flatMap(({ name }) => [`${name}.md`, `${name}.test.ts`, `${name}.ts`]);
  expect(readdirSync(new URL('./rules/', import.meta.url)).toSorted()).toEqual(files);
});

test('every page names its rule, says why and how to repair, and has examples of both kinds', () => {
  const incomplete = docsRules.filter((rule) => {
    const { name, why, repair } = parseRuleDoc(readRulePage(rule.name));
    const hasBoth = byVerdict(rule, 'reports').length > 0 && byVerdict(rule, 'passes').length > 0;
    return name !== rule.name || !why || !repair || !hasBoth;
  });
  expect(incomplete).toEqual([]);
});

test('every why is the short end of a sentence', () => {
  expect(docsRules.filter(({ why }) => !/^[a-z].{20,90}\.$/.test(why))).toEqual([]);
});

test('every ❌ example is reported by its own rule alone, in the words that the page quotes', () => {
  const said = docsRules.map((rule) => byVerdict(rule, 'reports').map(findingsIn));
  expect(said.map((examples) => examples.map((findings) => findings.map(renderMessage)))).toEqual(
    docsRules.map((rule) => byVerdict(rule, 'reports').map(({ messages }) => messages)),
  );
  expect(said.map((examples) => [...new Set(examples.flat().map(({ rule }) => rule))])).toEqual(
    docsRules.map(({ name }) => [name]),
  );
});

test('every ✅ example is reported by no rule at all', () => {
  expect(docsRules.flatMap((rule) => byVerdict(rule, 'passes')).flatMap(findingsIn)).toEqual([]);
});

test('every message fits the limit, and every docs path exists', () => {
  const findings = docsRules.flatMap((rule) => byVerdict(rule, 'reports')).flatMap(findingsIn);
  expect(findings.filter((finding) => renderMessage(finding).length > MESSAGE_LIMIT)).toEqual([]);
  expect(findings.filter(({ docs }) => !existsSync(new URL(`../../${docs}`, import.meta.url)))).toEqual([]);
});

test('no canary is silent', () => {
  expect(checkDocsCanaries()).toEqual({ rules: docsRules.length, silent: [] });
});

test('a rule that has stopped firing, or has no page, is named', () => {
  const dead = docsRules.slice(0, 1).map((rule): DocsRule => ({ ...rule, check: () => [] }));
  const unwritten: DocsRule = { name: 'no-such-rule', why: '', check: () => [] };
  expect(checkDocsCanaries([...dead, unwritten]).silent).toEqual(['docs-commands', 'no-such-rule']);
});
