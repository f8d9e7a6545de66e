import type { TSESTree } from '@typescript-eslint/utils';
import type { LookUp } from './look-up.ts';

/** A value that a module exports. */
export interface Exported {
  /** Where it is exported. */
  node: TSESTree.Node;
  name: string;
  /** What declares or yields it. */
  value: TSESTree.Node;
}

/** The values that a module declares and exports. What it passes on from another module is that module's. */
export const listExports = ({ body }: TSESTree.Program, lookUp: LookUp): Exported[] =>
  body.flatMap((node): Exported[] => {
    if (node.type === 'ExportDefaultDeclaration') {
      return [{ node, name: 'default', value: resolve(node.declaration, lookUp) }];
    }
    if (node.type !== 'ExportNamedDeclaration' || node.source) return [];
    const { declaration, specifiers } = node;
    if (declaration?.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' && init ? [{ node: id, name: id.name, value: resolve(init, lookUp) }] : [],
      );
    }
    if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
      return [{ node: declaration.id, name: declaration.id.name, value: declaration }];
    }
    return specifiers.map((each) => ({
      node: each,
      name: each.exported.type === 'Identifier' ? each.exported.name : each.exported.value,
      value: resolve(each.local, lookUp),
    }));
  });

/** What a name stands for in its module, or the expression itself, without what only types it. */
const resolve = (node: TSESTree.Node, lookUp: LookUp): TSESTree.Node => {
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'TSNonNullExpression') {
    return resolve(node.expression, lookUp);
  }
  // An instance does what its class does.
  if (node.type === 'NewExpression') return localClass(node.callee, lookUp) ?? node;
  if (node.type !== 'Identifier') return node;
  const definition = lookUp(node)?.node;
  if (definition?.type === 'VariableDeclarator') {
    const { id, init } = definition;
    return id.type === 'Identifier' && init && init !== node ? resolve(init, lookUp) : node;
  }
  return definition ?? node;
};

const localClass = (node: TSESTree.Node, lookUp: LookUp): TSESTree.Node | undefined => {
  const found = node.type === 'Identifier' ? lookUp(node)?.node : undefined;
  return found?.type === 'ClassDeclaration' ? found : undefined;
};
