import { existsSync, readFileSync } from 'node:fs';

/** The text of a rule's page, beside its source; empty where there is none. */
export const readRulePage = (rule: string): string => {
  const page = new URL(`./rules/${rule}.md`, import.meta.url);
  return existsSync(page) ? readFileSync(page, 'utf8') : '';
};
