import { posix } from 'node:path';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Link, Page } from '../docs.ts';
import { numbersIn } from '../pages/numbers-in.ts';
import { isHistory } from '../pages/read-fields.ts';

/** A link to source with a quotation, `[5000](a.ts "LIMIT = 5000")`, says what the source says. */
export const docsQuotes = defineDocsRule({
  name: 'docs-quotes',
  why: 'a limit that changed in the code alone is still promised by the page.',
  find: (docs) =>
    [...docs.pages.values()]
      .filter((page) => !isHistory(docs, page))
      .flatMap((page) => page.links.flatMap((link) => judge(docs, page, link))),
});

const judge = (docs: Docs, { file }: Page, { href, text, title, line }: Link): Violation[] => {
  const target = posix.join(posix.dirname(file), href.split('#')[0] ?? '');
  // docs-links judges what leads nowhere; the title of a link to a page is a remark.
  if (title === '' || target.endsWith('.md') || !docs.files.has(target)) return [];
  const report = (what: string, fix: string): Violation[] => [{ file, line, what, fix }];
  if (!docs.read(target)?.includes(title))
    return report(
      `${target} does not say '${title}'.`,
      `read what it says now, and write that here: in the quotation and in '${text}'.`,
    );
  if (isSaid(text, title)) return [];
  return report(
    `'${text}' is not what ${target} says: '${title}'.`,
    'write the value of the quotation, or quote what says this.',
  );
};

/** Every number of the text is one of the quotation, or so many seconds of its milliseconds; without a number the text is in it. */
const isSaid = (text: string, title: string): boolean => {
  const [named, quoted] = [numbersIn(text), numbersIn(title)];
  if (named.length === 0) return title.includes(text);
  const factor = /\bs(?:econds?)?\b/.test(text) ? 1000 : 1;
  return named.every((each) => quoted.includes(each) || quoted.includes(each * factor));
};
