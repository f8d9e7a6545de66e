import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import type { SourceCode } from '../tracing/use.ts';
import { judgeWay } from './judge-way.ts';
import { isNoData, isUnknown, typeOfPattern } from './read-annotation.ts';

/** A function that vouches for the type of an unknown value, and has looked into it instead of parsing it. */
export interface ProbingGuard {
  node: FunctionNode;
  parameter: TSESTree.Identifier;
  type: TSESTree.TypeNode;
}

/** What a type predicate is the result of, if that is such a guard. To tell the class of a value is no probing. */
export const findProbingGuard = (
  predicate: TSESTree.TSTypePredicate,
  context: { spec: HarnessSpec; sourceCode: SourceCode },
): ProbingGuard | undefined => {
  const node = predicate.parent.parent;
  const name = predicate.parameterName.type === 'Identifier' ? predicate.parameterName.name : undefined;
  const type = predicate.typeAnnotation?.typeAnnotation;
  if (!node || !isFunction(node) || !type) return undefined;
  const parameter = node.params.find((each) => each.type === 'Identifier' && each.name === name);
  const given = parameter && typeOfPattern(parameter, context.sourceCode);
  // What has no type of its own gets one from where it is called.
  const isOpen = given && (isUnknown(given) || given.type === 'TSAnyKeyword');
  if (parameter?.type !== 'Identifier' || !isOpen || isNoData(type)) return undefined;
  const misuses = judgeWay(context, { node: parameter, guard: 'unknown', isBinding: true });
  return misuses.some((each) => !tellsClass(each.node)) ? { node, parameter, type } : undefined;
};

const tellsClass = (node: TSESTree.Node): boolean => node.type === 'BinaryExpression' && node.operator === 'instanceof';
