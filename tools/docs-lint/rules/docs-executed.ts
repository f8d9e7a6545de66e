import { posix } from 'node:path';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Block, Docs, Page } from '../docs.ts';
import { findNear } from '../pages/find-near.ts';
import { isHistory } from '../pages/read-fields.ts';

/** A block that claims to be run names the test that runs it, and that test names the page. */
export const docsExecuted = defineDocsRule({
  name: 'docs-executed',
  why: 'an example that nobody runs stops working, and is copied all the same.',
  find: (docs) =>
    [...docs.pages.values()]
      .filter((page) => !isHistory(docs, page))
      .flatMap((page) => page.blocks.flatMap((block) => judge(docs, page, block))),
});

const judge = (docs: Docs, { file }: Page, { info, line }: Block): Violation[] => {
  const claim = info.split(/\s+/).find((word) => word === 'run' || word.startsWith('run='));
  if (claim === undefined) return [];
  const report = (what: string, fix: string): Violation[] => [{ file, line: line - 1, what, fix }];
  const test = claim.slice('run='.length);
  if (test === '')
    return report(
      'the block claims to be run and names no test.',
      'write run=<the test that runs it>, or remove the claim.',
    );
  if (!docs.files.has(test) || !/\.(?:test|e2e)\.tsx?$/.test(test)) {
    const near = findNear(
      test,
      [...docs.files].filter((each) => /\.(?:test|e2e)\.tsx?$/.test(each)),
    );
    return report(
      `'${test}' is no test, so nothing runs the block.`,
      near ? `write 'run=${near}' if that is meant.` : 'name the test that runs it.',
    );
  }
  if (docs.read(test)?.includes(file)) return [];
  return report(
    `${posix.basename(test)} does not read ${file}, so it does not run the block.`,
    `read the block in that test, by the path '${file}'.`,
  );
};
