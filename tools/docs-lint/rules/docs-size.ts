import { posix } from 'node:path';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs } from '../docs.ts';

const SIDECAR = '@AGENTS.md';

/** What is read in every task is short, and clients that look for CLAUDE.md find the same page. */
export const docsSize = defineDocsRule({
  name: 'docs-size',
  why: 'every task pays for each line of what agents always read.',
  find: (docs) => [...findLong(docs), ...findApart(docs)],
});

const findLong = ({ pages, spec }: Docs): Violation[] =>
  [...pages.values()].flatMap(({ file, lineCount }) => {
    const limit = spec.docs.maxLines.find(({ files }) => posix.matchesGlob(file, files))?.lines ?? Infinity;
    if (lineCount <= limit) return [];
    const fix = `move what is not needed in every task to a page that ${file} links to.`;
    return [{ file, line: limit + 1, what: `${file} has ${lineCount} lines; it may have ${limit}.`, fix }];
  });

const findApart = ({ files, pages }: Docs): Violation[] => {
  const named = (name: string): string[] => [...files].filter((file) => posix.basename(file) === name);
  const sibling = (file: string, name: string): string => posix.join(posix.dirname(file), name);
  const alone = named('AGENTS.md')
    .map((file) => sibling(file, 'CLAUDE.md'))
    .filter((file) => !files.has(file))
    .map((file) => ({
      file,
      what: `there is no ${file} beside AGENTS.md.`,
      fix: `write it, with the one line ${SIDECAR}.`,
    }));
  const own = named('CLAUDE.md').flatMap((file) => {
    const page = pages.get(file);
    if (!page || (page.text.trim() === SIDECAR && files.has(sibling(file, 'AGENTS.md')))) return [];
    return [
      {
        file,
        line: 1,
        what: `${file} is more than '${SIDECAR}'.`,
        fix: `move what it says to AGENTS.md, and leave ${SIDECAR}.`,
      },
    ];
  });
  return [...alone, ...own];
};
