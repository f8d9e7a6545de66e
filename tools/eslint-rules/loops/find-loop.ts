import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isCalledAtOnce, isFunction } from '../function-node.ts';

export type Loop =
  | TSESTree.DoWhileStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForStatement
  | TSESTree.WhileStatement;

/** The nearest loop each round of which runs `node`. A function ends the search, unless it is called where it stands. */
export const findLoop = (node: TSESTree.Node): Loop | undefined => {
  let child = node;
  for (let { parent } = node; parent; child = parent, { parent } = parent) {
    if (isFunction(parent) && !isCalledAtOnce(parent)) return undefined;
    if (isLoop(parent) && isRepeated(parent, child)) return parent;
  }
  return undefined;
};

/** The function that `node` belongs to. */
export const findFunction = (node: TSESTree.Node): FunctionNode | undefined => {
  let { parent } = node;
  while (parent && !isFunction(parent)) ({ parent } = parent);
  return parent;
};

const isLoop = (node: TSESTree.Node): node is Loop => /^(?:For(?:In|Of)?|While|DoWhile)Statement$/.test(node.type);

const isRepeated = (loop: Loop, child: TSESTree.Node): boolean =>
  loop.type === 'ForStatement' ? child !== loop.init : !('right' in loop) || child !== loop.right;
