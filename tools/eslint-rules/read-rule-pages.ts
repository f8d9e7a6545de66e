import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRuleDoc, type RuleDoc } from '@acme/tools-findings';

const FOLDER = 'tools/eslint-rules/rules';

/** The page of each rule that has a source file in the workspace at `root` (absolute), by the rule's name. */
export const readRulePages = (root: string): ReadonlyMap<string, RuleDoc> => {
  const names = readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
  return new Map(names.map((name) => [name, parseRuleDoc(readPage(root, name))]));
};

/** A missing page is an empty one: it has no examples, so that its rule counts as silent. */
const readPage = (root: string, name: string): string => {
  const file = join(root, FOLDER, `${name}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
