import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import type { SourceCode } from '../tracing/use.ts';
import { walk } from '../walk.ts';

/** The functions of a file, by what they are called in it. */
export interface LocalFunctions {
  /** Has to listen to the whole file before anything is resolved. */
  listener: TSESLint.RuleListener;
  /** The function of this file that a name stands for. */
  resolve: (node: TSESTree.Node) => FunctionNode | undefined;
}

/** Scopes are analysed for such names only as some function of the file has, or has a parameter of: for few of them. */
export const collectFunctions = (sourceCode: SourceCode): LocalFunctions => {
  const names = new Set<string>();
  const add = (node: FunctionNode): void => {
    if (node.id) names.add(node.id.name);
    for (const parameter of node.params) {
      for (const each of walk(parameter)) if (each.type === 'Identifier') names.add(each.name);
    }
  };
  return {
    listener: {
      ArrowFunctionExpression: add,
      FunctionDeclaration: add,
      FunctionExpression: add,
      VariableDeclarator: ({ id, init }) => {
        if (id.type === 'Identifier' && isFunction(init)) names.add(id.name);
      },
    },
    resolve: (node) => {
      if (node.type !== 'Identifier' || !names.has(node.name)) return undefined;
      const owner = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
      const value = owner?.type === 'VariableDeclarator' ? owner.init : owner;
      return isFunction(value) ? value : undefined;
    },
  };
};
