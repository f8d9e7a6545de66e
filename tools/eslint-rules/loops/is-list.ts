import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { Quote } from '../create-quote.ts';

const LISTING = [
  'concat',
  'entries',
  'filter',
  'flat',
  'flatMap',
  'keys',
  'map',
  'slice',
  'split',
  'toSorted',
  'values',
];

/** Whether an expression is an array, as far as this file tells: all of it is there before the first round. */
export const isList = (node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean => {
  if (node.type === 'ArrayExpression') return true;
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    return LISTING.includes(getPropertyName(node.callee) ?? '');
  }
  const definition = node.type === 'Identifier' ? findVariable(sourceCode.getScope(node), node)?.defs[0] : undefined;
  if (!definition) return false;
  const { name, node: owner } = definition;
  const type = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (type) return isListType(type);
  return owner.type === 'VariableDeclarator' && owner.init !== null && owner.init.type === 'ArrayExpression';
};

const isListType = (type: TSESTree.TypeNode): boolean =>
  type.type === 'TSArrayType' ||
  type.type === 'TSTupleType' ||
  (type.type === 'TSTypeOperator' && type.typeAnnotation !== undefined && isListType(type.typeAnnotation)) ||
  (type.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    ['Array', 'ReadonlyArray', 'Map', 'Set', 'ReadonlyMap', 'ReadonlySet'].includes(type.typeName.name));

/** `last = last.then(…)`: a wait without the word. */
export const isChained = ({ left, right }: TSESTree.AssignmentExpression, quote: Quote): boolean =>
  right.type === 'CallExpression' &&
  right.callee.type === 'MemberExpression' &&
  getPropertyName(right.callee) === 'then' &&
  quote(right.callee.object) === quote(left);
