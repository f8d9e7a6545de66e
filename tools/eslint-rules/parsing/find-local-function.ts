import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import type { SourceCode } from '../tracing/use.ts';

/** The function of this file that an expression stands for, or undefined where it comes from elsewhere. */
export const findLocalFunction = (node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined => {
  if (isFunction(node)) return node;
  if (node.type !== 'Identifier') return undefined;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  if (definition?.type === 'FunctionName') return isFunction(definition.node) ? definition.node : undefined;
  if (definition?.type !== 'Variable' || definition.node.id.type !== 'Identifier') return undefined;
  return isFunction(definition.node.init) ? definition.node.init : undefined;
};
