import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { covering, isCovered } from '../pages/covering.ts';
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
  const { lines: few, warning, error } = docs.spec.docs.stale;
  // What is covered is read only where enough has changed.
  if (lines < few) return [];
  const share = lines / Math.max(1, countCovered(docs, covers));
  if (share < warning) return [];
  const byFile = Map.groupBy(after, ({ file }) => file);
  const [most = ''] = [...byFile]
    .map(([file, changes]) => ({ file, lines: changes.reduce((sum, change) => sum + change.lines, 0) }))
    .toSorted((left, right) => right.lines - left.lines)
    .map(({ file }) => file);
  return [
    {
      ...(share < error ? { severity: 'warning' as const } : {}),
      file: page.file,
      line: 1,
      what: `${lines} lines changed since ${reviewed}, ${Math.round(100 * share)} % of what it covers, most in ${most}.`,
      fix: `read it against git log --since=${reviewed} -- ${covers[0] ?? ''}, correct it, and set reviewed: ${docs.today}.`,
    },
  ];
};

const countCovered = (docs: Docs, covers: readonly string[]): number =>
  [...new Set(covers.flatMap((path) => covering(docs, path)))].reduce(
    (sum, file) => sum + (docs.read(file)?.split('\n').length ?? 1) - 1,
    0,
  );
