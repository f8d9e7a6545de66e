import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The text of `node`, on one line. */
export const quoteSource = (sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): string =>
  sourceCode.getText(node).replaceAll(/\s+/g, ' ');
