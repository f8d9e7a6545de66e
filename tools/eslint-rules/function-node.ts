import type { TSESTree } from '@typescript-eslint/utils';

export type FunctionNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression;

export const isFunction = (node: TSESTree.Node | null | undefined): node is FunctionNode =>
  node?.type === 'ArrowFunctionExpression' ||
  node?.type === 'FunctionExpression' ||
  node?.type === 'FunctionDeclaration';

/** Whether a function is called where it stands: `(async () => { … })()`. */
export const isCalledAtOnce = (node: FunctionNode): boolean =>
  node.parent.type === 'CallExpression' && node.parent.callee === node;
