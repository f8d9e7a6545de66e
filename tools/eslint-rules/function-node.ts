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

/** The name that a function or class is declared with or assigned to. */
export const nameOf = (node: TSESTree.Node): string | undefined => {
  if ('id' in node && node.id?.type === 'Identifier') return node.id.name;
  const { parent } = node;
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
};
