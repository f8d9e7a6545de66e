import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '@typescript-eslint/utils/ast-utils';
import type { FunctionNode } from '../function-node.ts';
import type { SourceCode } from '../tracing/use.ts';

/** The type that a pattern is declared with, here or where its variable is. */
export const typeOfPattern = (pattern: TSESTree.Node, sourceCode: SourceCode): TSESTree.TypeNode | undefined => {
  if ('typeAnnotation' in pattern && pattern.typeAnnotation?.type === 'TSTypeAnnotation') {
    return pattern.typeAnnotation.typeAnnotation;
  }
  if (pattern.type !== 'Identifier') return undefined;
  const declared = findVariable(sourceCode.getScope(pattern), pattern)?.identifiers[0];
  return declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
};

/** The type that a function says it returns, or that its variable says it does. */
export const typeOfResult = (node: FunctionNode): TSESTree.TypeNode | undefined => {
  if (node.returnType) return node.returnType.typeAnnotation;
  const { parent } = node;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const declared = parent.id.typeAnnotation?.typeAnnotation;
  return declared?.type === 'TSFunctionType' ? declared.returnType?.typeAnnotation : undefined;
};

/** `unknown`, or a promise of it. */
export const isUnknown = (type: TSESTree.TypeNode): boolean => {
  if (type.type === 'TSUnknownKeyword') return true;
  const [argument] = type.type === 'TSTypeReference' ? (type.typeArguments?.params ?? []) : [];
  return argument?.type === 'TSUnknownKeyword' && type.type === 'TSTypeReference' && isPromise(type.typeName);
};

const isPromise = (name: TSESTree.EntityName): boolean =>
  name.type === 'Identifier' && /^Promise(Like)?$/.test(name.name);

/** A type that `typeof` tells as a whole: `string`, `number | undefined`. */
export const isPrimitive = (type: TSESTree.TypeNode): boolean =>
  type.type === 'TSUnionType' ? type.types.every(isPrimitive) : PRIMITIVES.has(type.type);

const PRIMITIVES = new Set<string>(
  ['BigInt', 'Boolean', 'Null', 'Number', 'Object', 'String', 'Symbol', 'Undefined'].map((name) => `TS${name}Keyword`),
);
