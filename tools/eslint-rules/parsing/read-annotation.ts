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

/** A type that no schema describes: what `typeof` tells as a whole, functions, and what the platform works with. */
export const isNoData = (type: TSESTree.TypeNode): boolean => {
  if (type.type === 'TSUnionType') return type.types.every(isNoData);
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier') {
    return PLATFORM.test(type.typeName.name) || isAnyObject(type);
  }
  return NO_DATA.has(type.type);
};

/** `Record<string, unknown>`, which says of an object that it is one. */
const isAnyObject = ({ typeName, typeArguments }: TSESTree.TSTypeReference): boolean =>
  typeName.type === 'Identifier' &&
  typeName.name === 'Record' &&
  typeArguments?.params.at(-1)?.type === 'TSUnknownKeyword';

const NO_DATA = new Set<string>(
  ['BigIntKeyword', 'BooleanKeyword', 'FunctionType', 'NullKeyword', 'NumberKeyword', 'ObjectKeyword']
    .concat(['StringKeyword', 'SymbolKeyword', 'UndefinedKeyword'])
    .map((name) => `TS${name}`),
);
const PLATFORM =
  /^(?:AbortSignal|Array(?:Buffer|Like)|(?:Async)?(?:Iterable|Iterator)|Blob|Date|\w*Error|Map|Node\w*|Promise(?:Like)?|RegExp|Set|\w*Stream|\w*Element|Event\w*)$/;
