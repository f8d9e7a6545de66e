import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '@typescript-eslint/utils/ast-utils';
import type { SourceCode } from '../tracing/use.ts';

/** A value that a module exports. */
export interface Exported {
  /** Where it is exported. */
  node: TSESTree.Node;
  name: string;
  /** What declares or yields it. */
  value: TSESTree.Node;
}

/** The values that a module declares and exports. What it passes on from another module is that module's. */
export const listExports = ({ body }: TSESTree.Program, sourceCode: SourceCode): Exported[] =>
  body.flatMap((node): Exported[] => {
    if (node.type === 'ExportDefaultDeclaration') {
      return [{ node, name: 'default', value: resolve(node.declaration, sourceCode) }];
    }
    if (node.type !== 'ExportNamedDeclaration' || node.source) return [];
    const { declaration, specifiers } = node;
    if (declaration?.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' && init ? [{ node: id, name: id.name, value: resolve(init, sourceCode) }] : [],
      );
    }
    if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
      return [{ node: declaration.id, name: declaration.id.name, value: declaration }];
    }
    return specifiers.map((each) => ({
      node: each,
      name: each.exported.type === 'Identifier' ? each.exported.name : each.exported.value,
      value: resolve(each.local, sourceCode),
    }));
  });

/** What a name stands for in its module, or the expression itself, without what only types it. */
const resolve = (node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node => {
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'TSNonNullExpression') {
    return resolve(node.expression, sourceCode);
  }
  // An instance does what its class does.
  if (node.type === 'NewExpression') return localClass(node.callee, sourceCode) ?? node;
  if (node.type !== 'Identifier') return node;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  if (definition?.type === 'VariableDeclarator') {
    const { id, init } = definition;
    return id.type === 'Identifier' && init && init !== node ? resolve(init, sourceCode) : node;
  }
  return definition ?? node;
};

const localClass = (node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined => {
  const found = node.type === 'Identifier' ? findVariable(sourceCode.getScope(node), node)?.defs[0]?.node : undefined;
  return found?.type === 'ClassDeclaration' ? found : undefined;
};
