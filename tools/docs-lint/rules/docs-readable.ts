import { defineDocsRule } from '../docs-rule.ts';

/** Markdown is UTF-8 text of a page's size, with plain line ends. What is not is judged by no other rule. */
export const docsReadable = defineDocsRule({
  name: 'docs-readable',
  why: 'what cannot be read as text is checked by nothing.',
  find: ({ unreadable }) => [...unreadable],
});
