import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { isCovered } from '../pages/covering.ts';
import { isHistory, isOwned, readFields } from '../pages/read-fields.ts';

/** The code that a page covers has not changed much since somebody read the page against it. */
export const docsStale = defineDocsRule({
  name: 'docs-stale',
  why: 'a page that the code has left behind misleads everyone who reads it first.',
  find: (docs) =>
    [...docs.pages.values()].filter(({ file }) => isOwned(docs, file)).flatMap((page) => judge(docs, page)),
});

const judge = (docs: Docs, page: Page): Violation[] => {
  const fields = readFields(page);
  if (!fields || isHistory(docs, page)) return [];
  const { reviewed, covers } = fields;
  const after = docs.changes.filter(({ day, file }) => day > reviewed && covers.some((path) => isCovered(path, file)));
  const lines = after.reduce((sum, change) => sum + change.lines, 0);
  const { warning, error } = docs.spec.docs.staleLines;
  if (lines < warning) return [];
  const byFile = Map.groupBy(after, ({ file }) => file);
  const [most = ''] = [...byFile]
    .map(([file, changes]) => ({ file, lines: changes.reduce((sum, change) => sum + change.lines, 0) }))
    .toSorted((left, right) => right.lines - left.lines)
    .map(({ file }) => file);
  return [
    {
      ...(lines < error ? { severity: 'warning' as const } : {}),
      file: page.file,
      line: 1,
      what: `${lines} lines of what it covers changed since ${reviewed}, most in ${most}.`,
      fix: `read it against git log --since=${reviewed} -- ${covers[0] ?? ''}, correct it, and set reviewed: ${docs.today}.`,
    },
  ];
};
