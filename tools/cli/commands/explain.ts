import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';

/** Where pages of rules are: ours beside their source, those of other tools under docs. */
const FOLDERS = ['tools/eslint-rules/rules', 'tools/graph-rules/rules', 'docs/checks'];

/** The page of a rule: why it is, what it reports and passes, how to repair. */
export const explain = (root: string, rule: string): Outcome<string> => {
  const pages = new Map(FOLDERS.flatMap((folder) => pagesIn(root, folder)));
  const path = pages.get(rule) ?? (rule.startsWith('oxlint/') || rule === 'syntax' ? pages.get('lint') : undefined);
  if (path) return { ok: true, value: `${readFileSync(join(root, path), 'utf8').trim()}\n\n(${path})\n` };
  const hint = `Known rules: ${[...pages.keys()].toSorted().join(', ')}.`;
  return { ok: false, failures: [{ code: 'unknown-rule', message: `There is no rule '${rule}'.`, hint }] };
};

const pagesIn = (root: string, folder: string): [rule: string, path: string][] => {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.slice(0, -'.md'.length), `${folder}/${name}`]);
};
