import { parseRuleDoc } from '@acme/tools-findings';
import type { DocsRule } from './docs-rule.ts';
import { docsRules } from './docs-rules.ts';
import { drawDocs } from './draw-docs.ts';
import { readRulePage } from './read-rule-page.ts';

/** Whether every rule still reports each ❌ example of its own page; `silent` names those that do not. */
export const checkDocsCanaries = (rules: readonly DocsRule[] = docsRules): { rules: number; silent: string[] } => {
  const silent = rules.filter((rule) => !fires(rule)).map(({ name }) => name);
  return { rules: rules.length, silent };
};

const fires = (rule: DocsRule): boolean => {
  const planted = parseRuleDoc(readRulePage(rule.name)).examples.filter(({ verdict }) => verdict === 'reports');
  return planted.length > 0 && planted.every(({ files }) => rule.check(drawDocs(files)).length > 0);
};
