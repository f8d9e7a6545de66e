import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Gives the text of a node of the file, on one line. */
export type Quote = (node: TSESTree.Node) => string;

export const createQuote =
  (sourceCode: Readonly<TSESLint.SourceCode>): Quote =>
  (node) =>
    sourceCode.getText(node).replaceAll(/\s+/g, ' ');
