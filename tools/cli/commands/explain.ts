import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { readRulePages } from '@acme/tools-waivers';

/** The page of a rule: why it is, what it reports and passes, how to repair. */
export const explain = (root: string, rule: string): Outcome<string> => {
  const pages = readRulePages(root);
  const path = pages.get(rule) ?? (rule.startsWith('oxlint/') || rule === 'syntax' ? pages.get('lint') : undefined);
  if (path) return { ok: true, value: `${readFileSync(join(root, path), 'utf8').trim()}\n\n(${path})\n` };
  const hint = `Known rules: ${[...pages.keys()].toSorted().join(', ')}.`;
  return { ok: false, failures: [{ code: 'unknown-rule', message: `There is no rule '${rule}'.`, hint }] };
};
