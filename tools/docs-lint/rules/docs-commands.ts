import { findCommandLines } from '../commands/find-commands.ts';
import { judgeFlags } from '../commands/judge-flags.ts';
import { judgeLines } from '../commands/judge-lines.ts';
import { judgeWorkflows } from '../commands/judge-workflows.ts';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { isHistory } from '../pages/read-fields.ts';

/** Every command of this workspace that a page names or a workflow runs is one that the programs take: scripts, harness with its flags, files. */
export const docsCommands = defineDocsRule({
  name: 'docs-commands',
  why: 'an agent runs it as it is written, and then guesses.',
  find: (docs) => [
    ...[...docs.pages.values()].filter((page) => !isHistory(docs, page)).flatMap((page) => judge(docs, page)),
    ...judgeWorkflows(docs),
  ],
});

const judge = (docs: Docs, page: Page): Violation[] => [
  ...findCommandLines(page).flatMap(({ text, line }) =>
    judgeLines(docs, text).map((problem) => ({ file: page.file, line, ...problem })),
  ),
  ...judgeFlags(docs, page),
];
