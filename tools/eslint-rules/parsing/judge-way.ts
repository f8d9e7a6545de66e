import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../function-node.ts';
import { readsOf } from '../tracing/follow-value.ts';
import { judgeArgument } from './judge-argument.ts';
import { judgeMember } from './judge-member.ts';
import { isUnknown, typeOfPattern, typeOfResult } from './read-annotation.ts';
import type { Guard, Misuse, Unparsed, Way } from './unparsed.ts';

/** What is done with unparsed data instead of parsing it, in the order of its way through the file. */
export const judgeWay = (
  { spec, sourceCode }: Pick<Way, 'spec' | 'sourceCode'>,
  { node, guard, isBinding }: Unparsed,
): Misuse[] => {
  const seen = new Set<TSESTree.Node>();
  const way: Way = {
    spec,
    sourceCode,
    ofPattern: (each, how) => judgePattern(way, each, how),
    ofExpression: (each, how) => {
      if (seen.has(each)) return [];
      seen.add(each);
      return judgeExpression(way, each, how);
    },
  };
  return isBinding ? way.ofPattern(node, guard) : way.ofExpression(node, guard);
};

const judgeExpression = (way: Way, node: TSESTree.Node, guard: Guard): Misuse[] => {
  const { parent } = node;
  if (!parent) return [];
  switch (parent.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      if (isUnknown(parent.typeAnnotation)) return way.ofExpression(parent, 'unknown');
      return [{ kind: 'claimed', node: parent, type: parent.typeAnnotation }];
    case 'AwaitExpression':
      return way.ofExpression(parent, guard === 'promise' ? 'any' : guard);
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return way.ofExpression(parent, guard);
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === node ? [] : way.ofExpression(parent, guard);
    case 'ConditionalExpression':
      return parent.test === node ? [] : way.ofExpression(parent, guard);
    case 'SequenceExpression':
      return parent.expressions.at(-1) === node ? way.ofExpression(parent, guard) : [];
    case 'VariableDeclarator':
      return way.ofPattern(parent.id, guard);
    case 'AssignmentPattern':
      return way.ofPattern(parent.left, guard);
    case 'AssignmentExpression':
      return parent.right === node ? way.ofPattern(parent.left, guard) : [];
    case 'MemberExpression':
      return parent.object === node ? judgeMember(way, parent, guard) : [];
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node ? [{ kind: 'probed', node: parent }] : judgeArgument(way, parent, node, guard);
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return judgeResult(way, node, guard);
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.right === node ? [{ kind: 'probed', node }] : [];
    case 'SpreadElement':
      return guard === 'environment' ? [] : [{ kind: 'probed', node: parent }];
    case 'UnaryExpression':
      return parent.operator === 'typeof' ? [{ kind: 'probed', node: parent }] : [];
    case 'BinaryExpression':
      return parent.operator === 'in' || parent.operator === 'instanceof' ? [{ kind: 'probed', node: parent }] : [];
    case 'Property':
    case 'ArrayExpression':
      return isUnchecked(guard) && !isPartOfParsed(way, parent) ? [{ kind: 'loose', node }] : [];
    default:
      return isUnchecked(guard) && !ENDS.has(parent.type) ? [{ kind: 'loose', node }] : [];
  }
};

/** Where a value goes no further. */
const ENDS = new Set(['DoWhileStatement', 'ExpressionStatement', 'IfStatement', 'ThrowStatement', 'WhileStatement']);

const isUnchecked = (guard: Guard): boolean => guard === 'any' || guard === 'promise';

/** Whether what a value is put into is parsed as a whole. */
const isPartOfParsed = (way: Way, node: TSESTree.Node): boolean => {
  const { parent } = node;
  if (parent?.type === 'CallExpression') return judgeArgument(way, parent, node, 'any').length === 0;
  const isPart =
    parent?.type === 'ObjectExpression' || parent?.type === 'ArrayExpression' || parent?.type === 'Property';
  return isPart && isPartOfParsed(way, parent);
};

/** A value that is put into a pattern: a variable, or several that each take a part of it. */
const judgePattern = (way: Way, pattern: TSESTree.Node, guard: Guard): Misuse[] => {
  if (pattern.type === 'AssignmentPattern') return way.ofPattern(pattern.left, guard);
  const type = typeOfPattern(pattern, way.sourceCode);
  const isClaim = type && guard !== 'environment' && guard !== 'unknown' && !isUnknown(type);
  if (isClaim) return [{ kind: 'claimed', node: pattern, type }];
  if (pattern.type === 'ObjectPattern' || pattern.type === 'ArrayPattern') return [{ kind: 'probed', node: pattern }];
  if (pattern.type === 'RestElement') return [{ kind: 'probed', node: pattern }];
  const next = type && guard !== 'environment' ? 'unknown' : guard;
  if (pattern.type !== 'Identifier' || (isUnchecked(next) && isExported(pattern))) {
    return isUnchecked(next) ? [{ kind: 'loose', node: pattern }] : [];
  }
  return readsOf(way.sourceCode, pattern).flatMap((read) => way.ofExpression(read, next));
};

const isExported = ({ parent }: TSESTree.Node): boolean =>
  parent?.type === 'VariableDeclarator' && parent.parent.parent.type === 'ExportNamedDeclaration';

/** What a function returns is as good as the type that the function says it returns. */
const judgeResult = (way: Way, node: TSESTree.Node, guard: Guard): Misuse[] => {
  let outer = node.parent;
  while (outer && !isFunction(outer)) outer = outer.parent;
  if (!outer || !isUnchecked(guard)) return [];
  const type = typeOfResult(outer);
  if (type) return isUnknown(type) ? [] : [{ kind: 'claimed', node, type }];
  const { parent } = outer;
  const isThen =
    parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && isNamedThen(parent.callee);
  return isThen ? way.ofExpression(parent, 'promise') : [{ kind: 'loose', node }];
};

const isNamedThen = ({ property }: TSESTree.MemberExpression): boolean =>
  property.type === 'Identifier' && property.name === 'then';
