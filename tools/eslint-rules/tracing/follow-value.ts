import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { CALL, type SourceCode, type Use } from './use.ts';

/**
 * Where the value at `path` of what the expression `node` yields comes out: through members, constant or destructured,
 * aliases and defaults, within the file.
 */
export const followValue = (sourceCode: SourceCode, node: TSESTree.Node, path: readonly string[]): Use[] =>
  follow({ sourceCode, seen: new Set() }, node, path);

/** The same for a value that the pattern `node` takes. */
export const followPattern = (sourceCode: SourceCode, node: TSESTree.Node, path: readonly string[]): Use[] =>
  enter({ sourceCode, seen: new Set() }, node, path);

interface Trace {
  sourceCode: SourceCode;
  seen: Set<TSESTree.Node>;
}

const follow = (trace: Trace, node: TSESTree.Node, rest: readonly string[]): Use[] => {
  const { parent } = node;
  if (!parent || trace.seen.has(node)) return [];
  trace.seen.add(node);
  if (rest.length === 0) return [{ node, rest }];
  switch (parent.type) {
    case 'MemberExpression': {
      const name = parent.object === node ? getPropertyName(parent, trace.sourceCode.getScope(parent)) : undefined;
      if (typeof name !== 'string') return [{ node, rest }];
      if (name === rest[0]) return follow(trace, parent, rest.slice(1));
      return rest[0] === CALL && CALLERS.has(name) ? [{ node, rest }] : [];
    }
    case 'AwaitExpression':
    case 'ChainExpression':
    case 'LogicalExpression':
    case 'TSAsExpression':
    case 'TSInstantiationExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return follow(trace, parent, rest);
    case 'ConditionalExpression':
      return parent.test === node ? [] : follow(trace, parent, rest);
    case 'SequenceExpression':
      return parent.expressions.at(-1) === node ? follow(trace, parent, rest) : [];
    case 'VariableDeclarator':
      return enter(trace, parent.id, rest);
    case 'AssignmentPattern':
      return enter(trace, parent.left, rest);
    case 'AssignmentExpression':
      return parent.right === node ? [...enter(trace, parent.left, rest), ...follow(trace, parent, rest)] : [];
    default:
      return LEADS_NOWHERE.has(parent.type) || isType(parent) ? [] : [{ node, rest }];
  }
};

/** Methods of functions that call them, now or later. */
const CALLERS = new Set(['apply', 'bind', 'call']);

/** What only looks at a value. */
const LEADS_NOWHERE = new Set(['BinaryExpression', 'ExpressionStatement', 'IfStatement', 'UnaryExpression']);

/** What only names the type of a value, for those that are no type are followed. */
const isType = ({ type }: TSESTree.Node): boolean => type.startsWith('TS') && type !== 'TSExportAssignment';

const enter = (trace: Trace, pattern: TSESTree.Node, rest: readonly string[]): Use[] => {
  if (pattern.type === 'AssignmentPattern') return enter(trace, pattern.left, rest);
  if (rest.length === 0) {
    return [pattern.type === 'Identifier' ? { node: pattern, rest, binding: pattern } : { node: pattern, rest }];
  }
  if (pattern.type === 'ObjectPattern') {
    return pattern.properties.flatMap((each) => {
      if (each.type === 'RestElement') return enter(trace, each.argument, rest);
      const name = getPropertyName(each, trace.sourceCode.getScope(each));
      if (typeof name !== 'string') return [{ node: each, rest }];
      return name === rest[0] ? enter(trace, each.value, rest.slice(1)) : [];
    });
  }
  if (pattern.type !== 'Identifier') return [{ node: pattern, rest }];
  return readsOf(trace.sourceCode, pattern).flatMap((read) => follow(trace, read, rest));
};

/** Where the variable that an identifier stands for, in its declaration or elsewhere, is read. */
export const readsOf = (sourceCode: SourceCode, node: TSESTree.Identifier): TSESTree.Node[] => {
  const variable = findVariable(sourceCode.getScope(node), node);
  return (variable?.references ?? []).filter((each) => each.isRead()).map(({ identifier }) => identifier);
};
