import { posix } from 'node:path';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Item, Page } from '../docs.ts';
import { findNear } from '../pages/find-near.ts';
import { findPlace } from '../pages/find-place.ts';
import { listRulePages } from '../pages/list-rule-pages.ts';

const HEADING = 'Invariants';

/** Each invariant that a page lists says what enforces it: a rule, a test, or that people do. */
export const docsEnforced = defineDocsRule({
  name: 'docs-enforced',
  why: 'an invariant that nothing enforces holds until the first change that does not know it.',
  find: (docs) => {
    const rules = new Set(listRulePages(docs).keys());
    return docs.spec.docs.invariants.flatMap((file) => {
      const page = docs.pages.get(file);
      return page ? judgePage(docs, rules, page) : [];
    });
  },
});

const judgePage = (docs: Docs, rules: ReadonlySet<string>, page: Page): Violation[] => {
  const { file, items } = page;
  const listed = items.filter(({ heading }) => heading === HEADING);
  if (listed.length > 0) return listed.flatMap((item) => judgeItem(docs, rules, file, item));
  const fix = `write a list under '## ${HEADING}', each entry with 'Enforced by' and its rule, test, or 'manual'.`;
  return [{ file, line: 1, what: `${file} lists no invariant.`, fix }];
};

const judgeItem = (docs: Docs, rules: ReadonlySet<string>, file: string, { text, line }: Item): Violation[] => {
  const report = (what: string, fix: string): Violation[] => [{ file, line, what, fix }];
  const enforcers = /Enforced by:?\s+([^]*)$/.exec(text)?.[1];
  const short = text.split(/\s+/).slice(0, 6).join(' ');
  if (enforcers === undefined)
    return report(
      `'${short} …' names no enforcer.`,
      "end it with 'Enforced by' and a rule, a test file in code, or the word manual.",
    );
  const named = [...enforcers.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const unknown = named.find((name) => !isEnforcer(docs, rules, file, name));
  if (unknown !== undefined) {
    const near = findNear(unknown, [...rules, ...docs.files]);
    const fix = `name ${near ? `'${near}'` : 'a rule that has a page, a test file'}, or write manual.`;
    return report(`'${unknown}' is no rule and no test.`, fix);
  }
  if (named.length > 0 || /\bmanual\b/.test(enforcers)) return [];
  return report(`'${short} …' names no enforcer.`, 'name a rule or a test file in code, or write manual.');
};

const isEnforcer = (docs: Docs, rules: ReadonlySet<string>, file: string, name: string): boolean => {
  if (rules.has(name)) return true;
  return /\.(?:test|e2e)\.tsx?$/.test(posix.basename(name)) && findPlace(docs, file, name) !== undefined;
};
