import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { checkName } from '../naming/check-name.ts';
import { writeName } from '../naming/name-forms.ts';
import { renameSource } from '../naming/rename-source.ts';
import { emptyRule } from './empty-rule.ts';
import { indexRule } from './index-rule.ts';
import { refuseExemplar } from './plan-group.ts';
import { shortenPage } from './shorten-page.ts';
import { shortenTest } from './shorten-test.ts';
import { type Plan, type PlannedFile, refuse, refuseWith, type Tree } from './plan.ts';

/**
 * Plans a rule: the exemplar with its judgement taken out, its test and its page renamed, and a line in the
 * index. All are true of the exemplar, so they are red, by name, until the new rule is written.
 */
export const planRule = (spec: HarnessSpec, tree: Tree, name: string, ruleKind: 'file' | 'graph'): Outcome<Plan> => {
  const { fileRule, graphRule } = spec.exemplars ?? {};
  const exemplar = ruleKind === 'file' ? fileRule : graphRule;
  const original = exemplar === undefined ? undefined : splitRulePath(exemplar);
  if (exemplar === undefined || !original) return refuseExemplar(`${ruleKind} rule`);
  const refused = refuseWith([checkName(spec, 'rule', name)]);
  if (refused) return refused;
  const taken = [fileRule, graphRule]
    .flatMap((path) => (path === undefined ? [] : [`${splitRulePath(path)?.home}/rules/${name}.ts`]))
    .find(tree.exists);
  if (taken !== undefined) return refuse('name-taken', `${taken} exists.`, 'Choose another name; rule ids are unique.');

  const emptied = emptyRule(exemplar, tree.read(exemplar));
  const index = planIndex(tree, original, name);
  if (emptied === undefined || index === undefined) {
    const hint = "Name another rule under 'exemplars' in harness.config.ts.";
    return refuse('exemplar-unusable', `${exemplar} is not defined and indexed like other rules.`, hint);
  }
  if (index === 'collision') {
    const message = `'${writeName(name, 'camel')}' is a name that the index of the rules uses for something else.`;
    return refuse('name-collision', message, 'Choose another name.');
  }
  const beside = (ending: string): string => exemplar.replace(/\.ts$/, ending);
  const shorten = (path: string, how: (text: string) => string): PlannedFile[] =>
    tree.exists(path) ? [{ path, text: how(tree.read(path)) }] : [];
  const files = [
    { path: exemplar, text: emptied },
    ...shorten(beside('.test.ts'), (text) => shortenTest(beside('.test.ts'), text)),
    ...shorten(beside('.md'), shortenPage),
  ];
  const renamings = [{ from: original.name, to: name }];
  const created = files.map(({ path, text }) => ({
    path: `${original.home}/rules/${name}${path.slice(`${original.home}/rules/${original.name}`.length)}`,
    text: renameSource(path, text, renamings),
  }));
  const notes = [
    `${original.home}/rules/${name}.* is ${original.name} with its judgement taken out: it is red until you have written it.`,
    `Write the page's examples first, then the test, then the rule.`,
  ];
  return { ok: true, value: { created, edited: [index], notes, next: `pnpm harness check ${original.home}` } };
};

interface RulePath {
  /** The package that holds the rules. */
  home: string;
  name: string;
}

const splitRulePath = (path: string): RulePath | undefined => {
  const parts = /^(.+)\/rules\/([^/]+)\.ts$/.exec(path);
  return parts?.[1] !== undefined && parts[2] !== undefined ? { home: parts[1], name: parts[2] } : undefined;
};

const planIndex = (tree: Tree, { home, name }: RulePath, added: string): PlannedFile | 'collision' | undefined => {
  const ruleNamed = (rule: string) => ({ source: `./rules/${rule}.ts`, name: writeName(rule, 'camel') });
  for (const path of tree.list(home)) {
    if (!/^[^/]+\.ts$/.test(path.slice(home.length + 1))) continue;
    const before = tree.read(path);
    const text = indexRule(path, before, ruleNamed(name), ruleNamed(added));
    if (text === undefined) continue;
    return new RegExp(`\\b${writeName(added, 'camel')}\\b`).test(before) ? 'collision' : { path, text };
  }
  return undefined;
};
