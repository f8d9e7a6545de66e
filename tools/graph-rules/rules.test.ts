import { existsSync, readdirSync } from 'node:fs';
import {
  type Finding,
  fitFinding,
  MESSAGE_LIMIT,
  parseRuleDoc,
  renderMessage,
  type RuleExample,
} from '@acme/tools-findings';
import { checkGraphCanaries, type GraphRule, graphRules } from '@acme/tools-graph-rules';
import { expect, test } from 'vitest';
import { drawWorkspace } from './draw-workspace.ts';

import { readRulePage } from './read-rule-page.ts';

/** What every rule is held to, so that a rule which lacks a part cannot be added. */

const examplesOf = ({ name }: GraphRule): RuleExample[] => parseRuleDoc(readRulePage(name)).examples;

const findingsIn = ({ files }: RuleExample): Finding[] => {
  const workspace = drawWorkspace(files);
  return graphRules.flatMap((rule) => rule.check(workspace));
};

const byVerdict = (rule: GraphRule, verdict: RuleExample['verdict']): RuleExample[] =>
  examplesOf(rule).filter((example) => example.verdict === verdict);

test('the index lists every rule on disk, in alphabetical order', () => {
  const pages = readdirSync(new URL('./rules/', import.meta.url)).filter((file) => file.endsWith('.md'));
  expect(graphRules.map(({ name }) => `${name}.md`)).toEqual(pages.toSorted());
});

test('every rule is a source, a test and a page, and nothing else is beside them', () => {
  const files = graphRules.flatMap(({ name }) => [`${name}.md`, `${name}.test.ts`, `${name}.ts`]);
  expect(readdirSync(new URL('./rules/', import.meta.url)).toSorted()).toEqual(files.toSorted());
});

test('every page names its rule, says why and how to repair, and has examples of both kinds', () => {
  const incomplete = graphRules.filter((rule) => {
    const { name, why, repair } = parseRuleDoc(readRulePage(rule.name));
    const hasBoth = byVerdict(rule, 'reports').length > 0 && byVerdict(rule, 'passes').length > 0;
    return name !== rule.name || !why || !repair || !hasBoth;
  });
  expect(incomplete).toEqual([]);
});

test('every why is the short end of a sentence', () => {
  expect(graphRules.filter(({ why }) => !/^[a-z].{20,90}\.$/.test(why))).toEqual([]);
});

test('every ❌ example is reported by its own rule alone, in the words that the page quotes', () => {
  const said = graphRules.map((rule) => byVerdict(rule, 'reports').map((example) => findingsIn(example)));
  expect(said.map((examples) => examples.map((findings) => findings.map(renderMessage)))).toEqual(
    graphRules.map((rule) => byVerdict(rule, 'reports').map(({ messages }) => messages)),
  );
  expect(said.map((examples) => [...new Set(examples.flat().map(({ rule }) => rule))])).toEqual(
    graphRules.map(({ name }) => [name]),
  );
});

test('every ✅ example is reported by no rule at all', () => {
  const examples = graphRules.flatMap((rule) => byVerdict(rule, 'passes'));
  expect(examples.flatMap(findingsIn)).toEqual([]);
});

test('every message fits the limit, whatever the scope, and every docs path exists', () => {
  const findings = graphRules
    .flatMap((rule) => byVerdict(rule, 'reports'))
    .flatMap(findingsIn)
    .map(fitFinding);
  expect(findings.filter((finding) => renderMessage(finding).length > MESSAGE_LIMIT)).toEqual([]);
  expect(findings.filter(({ docs }) => !existsSync(new URL(`../../${docs}`, import.meta.url)))).toEqual([]);
});

test('no canary is silent', async () => {
  expect(await checkGraphCanaries()).toEqual({ rules: graphRules.length, silent: [] });
});

test('a rule that has stopped firing is named', async () => {
  const dead = graphRules.map((rule): GraphRule => ({ ...rule, check: () => [] }));
  expect(await checkGraphCanaries(dead.slice(0, 1))).toEqual({ rules: 1, silent: ['declared-dependencies'] });
});

test('a rule without a page is named', async () => {
  const unwritten: GraphRule = { name: 'no-such-rule', why: '', check: () => [] };
  expect(await checkGraphCanaries([unwritten])).toEqual({ rules: 1, silent: ['no-such-rule'] });
});
