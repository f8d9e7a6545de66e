import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, nameOf } from '../function-node.ts';

/** What is declared with a type, and the whole type. */
export interface Holder {
  name: string;
  type: TSESTree.Node;
  isParameter: boolean;
}

/** Who holds a value of a type that `node` is, or is a part of. */
export const describeHolder = (node: TSESTree.Node): Holder => {
  const { parent } = node;
  if (parent?.type === 'TSTypeAnnotation') return holderOf(parent.parent, node);
  if (parent?.type === 'TSTypeAliasDeclaration') return { name: parent.id.name, type: node, isParameter: false };
  if (!parent?.type.startsWith('TS') || parent.type === 'TSAsExpression')
    return { name: 'this value', type: node, isParameter: false };
  return describeHolder(parent);
};

const holderOf = (owner: TSESTree.Node | undefined, type: TSESTree.Node): Holder => {
  const named = (name: string): Holder => ({ name, type, isParameter: false });
  if (!owner) return named('this value');
  if (owner.type === 'Identifier') return { name: owner.name, type, isParameter: isFunction(owner.parent) };
  if (isFunction(owner)) return named(`the result of ${nameOf(owner) ?? 'this function'}`);
  if ('key' in owner && owner.key.type === 'Identifier') return named(owner.key.name);
  if (owner.type === 'RestElement' && owner.argument.type === 'Identifier') return named(owner.argument.name);
  return named('this value');
};
