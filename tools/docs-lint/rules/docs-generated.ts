import { sumOf } from '@acme/tools-spec';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { GENERATORS } from '../generators.ts';
import { hooksOf } from '../sections/plan-docs.ts';
import { findSections } from '../sections/find-sections.ts';

/** What a page says is generated is what its generator writes today. */
export const docsGenerated = defineDocsRule({
  name: 'docs-generated',
  why: 'a generated list that is edited or old is believed, because it looks computed.',
  find: (docs) => [
    ...[...docs.pages.values()].flatMap((page) => [...judge(docs, page), ...judgeSums(page)]),
    ...judgeHooks(docs),
  ],
});

const judge = (docs: Docs, page: Page): Violation[] =>
  findSections(page).flatMap(({ name, line, text }) => {
    const { file } = page;
    const generate = GENERATORS[name];
    const known = Object.keys(GENERATORS).join(', ');
    if (!generate)
      return [
        {
          file,
          line,
          what: `no generator is called '${name}'; there are ${known}.`,
          fix: 'name one of them, or remove the marks.',
        },
      ];
    if (text === undefined)
      return [
        {
          file,
          line,
          what: `the section '${name}' has no end.`,
          fix: `write <!-- /generated:${name} --> on the line after it.`,
        },
      ];
    if (text === generate(docs, page)) return [];
    return [
      {
        file,
        line,
        what: `the section '${name}' is not what its generator writes.`,
        fix: 'run pnpm harness docs --write and commit the file; nobody edits it by hand.',
      },
    ];
  });

/** What is too dear to compute here ends with the sum of its text. */
const judgeSums = ({ file, text: page, marks }: Page): Violation[] =>
  [...page.matchAll(/^<!-- ([\w-]+) -->\n([^]*?)^<!-- sum: (\w+) -->$/gm)].flatMap(
    ({ 1: name, 2: text = '', 3: sum, index }) => {
      const line = page.slice(0, index).split('\n').length;
      if (!marks.has(line) || sumOf(text) === sum) return [];
      const what = `the section '${name}' was edited by hand: its sum is another.`;
      const fix = 'restore it from git; what computed it writes it anew, grades pnpm harness quality --write.';
      return [{ file, line, what, fix }];
    },
  );

/** The settings of clients are written from one source. */
const judgeHooks = (docs: Docs): Violation[] =>
  [...hooksOf(docs)]
    .filter(([file, text]) => docs.read(file) !== text)
    .map(([file]) => ({
      file,
      what: `${file} is not what its generator writes.`,
      fix: 'run pnpm harness docs --write and commit it; settings of your own go into a local file of the client.',
    }));
