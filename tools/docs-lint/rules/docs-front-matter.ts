import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { describeIssues } from '../pages/describe-issues.ts';
import { FieldsSchema, isOwned } from '../pages/read-fields.ts';
import { covering } from '../pages/covering.ts';

/** Pages with an owner say who that is, how sure they are, when they were last read against the code, and against which. */
export const docsFrontMatter = defineDocsRule({
  name: 'docs-front-matter',
  why: 'a page that nobody answers for is believed long after it stopped being true.',
  find: (docs) =>
    [...docs.pages.values()].filter(({ file }) => isOwned(docs, file)).flatMap((page) => judge(docs, page)),
});

const judge = (docs: Docs, { file, frontMatter }: Page): Violation[] => {
  const report = (line: number, what: string, fix: string): Violation[] => [{ file, line, what, fix }];
  const write = 'write owner, status, reviewed and covers between lines ---, like the pages beside it.';
  if (frontMatter.kind === 'none') return report(1, `${file} has no front matter.`, write);
  if (frontMatter.kind === 'broken')
    return report(frontMatter.line, `the front matter is no YAML: ${frontMatter.reason}.`, write);
  const fields = FieldsSchema.safeParse(frontMatter.value);
  if (!fields.success)
    return report(
      1,
      `${describeIssues(fields.error)}.`,
      'correct that; the four fields are owner, status, reviewed and covers.',
    );
  const { reviewed, covers } = fields.data;
  if (reviewed > docs.today)
    return report(
      1,
      `reviewed ${reviewed} is a day to come.`,
      `write the day on which somebody read it, ${docs.today} at most.`,
    );
  const gone = covers.find((path) => covering(docs, path).length === 0);
  if (gone === undefined) return [];
  return report(1, `covers names '${gone}', where nothing is.`, 'name what it is about now.');
};
