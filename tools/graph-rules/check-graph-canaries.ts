import { parseRuleDoc } from '@acme/tools-findings';
import { drawWorkspace } from './draw-workspace.ts';
import type { GraphRule } from './graph-rule.ts';
import { graphRules } from './graph-rules.ts';
import { readRulePage } from './read-rule-page.ts';

/** Whether every rule still reports each ❌ example of its own page; `silent` names those that do not. */
export const checkGraphCanaries = (
  rules: readonly GraphRule[] = graphRules,
): Promise<{ rules: number; silent: string[] }> => {
  const silent = rules.filter((rule) => !fires(rule)).map(({ name }) => name);
  return Promise.resolve({ rules: rules.length, silent });
};

const fires = (rule: GraphRule): boolean => {
  const { examples } = parseRuleDoc(readRulePage(rule.name));
  const planted = examples.filter(({ verdict }) => verdict === 'reports');
  return planted.length > 0 && planted.every(({ files }) => rule.check(drawWorkspace(files)).length > 0);
};
