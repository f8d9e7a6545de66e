import { readFileSync } from 'node:fs';
import { parseRuleDoc } from '@acme/tools-findings';
import { judgeExample } from './judge-example.ts';
import { RULE } from './problem.ts';

/** Whether the rule still reports each ❌ example of its own page; `silent` names it if it does not. */
export const checkWaiverCanaries = (judge: typeof judgeExample = judgeExample): { rules: number; silent: string[] } => {
  const { examples } = parseRuleDoc(readFileSync(new URL(`./rules/${RULE}.md`, import.meta.url), 'utf8'));
  const planted = examples.filter(({ verdict }) => verdict === 'reports');
  const fires = planted.length > 0 && planted.every(({ files }) => judge(files).some(({ rule }) => rule === RULE));
  return { rules: 1, silent: fires ? [] : [RULE] };
};
