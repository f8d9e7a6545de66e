import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { mentions } from '../mentions.ts';
import type { SourceCode } from './use.ts';

/**
 * Whether an expression is what others export or have as `name`: by that name, as a member of anything, imported or
 * destructured under another name, or as an alias of one of these.
 */
export const isKnownAs = (node: TSESTree.Node, name: string, sourceCode: SourceCode): boolean => {
  if (!mentions(sourceCode.text, name)) return false;
  if (node.type === 'MemberExpression') return getPropertyName(node) === name;
  if (node.type !== 'Identifier') return false;
  if (node.name === name) return true;
  const variable = findVariable(sourceCode.getScope(node), node);
  const definition = variable?.defs[0];
  if (definition?.type === 'ImportBinding') {
    const { node: specifier } = definition;
    return specifier.type === 'ImportSpecifier' && sourceCode.getText(specifier.imported) === name;
  }
  if (definition?.node.type !== 'VariableDeclarator') return false;
  const { id, init } = definition.node;
  if (id.type === 'Identifier') return init !== null && init !== node && isKnownAs(init, name, sourceCode);
  const taken = definition.name.parent;
  return taken?.type === 'Property' && getPropertyName(taken) === name;
};
