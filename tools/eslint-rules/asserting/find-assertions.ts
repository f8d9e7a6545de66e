import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import type { SourceCode } from '../tracing/use.ts';
import { walk } from '../walk.ts';
import { readExpect } from './read-expect.ts';

/** What names of functions that assert begin with. */
const ASSERTS = /^(?:assert|expect|should|verify)/i;

/** The calls of a function that assert something: expectations, calls of `assert`, and of functions that do. */
export const findAssertions = (
  node: FunctionNode,
  sourceCode: SourceCode,
  seen: ReadonlySet<FunctionNode> = new Set(),
): TSESTree.CallExpression[] =>
  walk(node.body).flatMap((each) =>
    each.type === 'CallExpression' && isAssertion(each, sourceCode, new Set([...seen, node])) ? [each] : [],
  );

const isAssertion = (
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  seen: ReadonlySet<FunctionNode>,
): boolean => {
  if (readExpect(call, sourceCode)) return true;
  const { callee } = call;
  if (callee.type === 'MemberExpression') {
    const [object, property] = [callee.object, getPropertyName(callee) ?? ''];
    // `expect.assertions(1)` only counts.
    if (object.type === 'Identifier' && object.name === 'expect') return /^(?:unreachable|fail)$/.test(property);
    return ASSERTS.test(property) || (object.type === 'Identifier' && object.name === 'assert');
  }
  if (callee.type !== 'Identifier') return false;
  const local = resolveFunction(callee, sourceCode);
  if (local) return !seen.has(local) && findAssertions(local, sourceCode, seen).length > 0;
  return ASSERTS.test(callee.name);
};

/** The function of this file that a name stands for. */
export const resolveFunction = (node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined => {
  if (node.type !== 'Identifier') return undefined;
  const owner = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  const value = owner?.type === 'VariableDeclarator' ? owner.init : owner;
  return isFunction(value) ? value : undefined;
};
