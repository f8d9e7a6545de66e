import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import type { SourceCode } from '../tracing/use.ts';
import { walk } from '../walk.ts';
import { readExpect } from './read-expect.ts';

/** What names of functions that assert begin with. */
const ASSERTS = /^(?:assert|expect|should|verify)/i;

/** The calls of functions of this file that assert something, whatever they are called. */
export const findAssertingCalls = (
  node: FunctionNode,
  sourceCode: SourceCode,
  seen: ReadonlySet<FunctionNode> = new Set(),
): TSESTree.CallExpression[] =>
  callsIn(node).filter(({ callee }) => {
    const called = resolveFunction(callee, sourceCode);
    if (!called || seen.has(called)) return false;
    const known = new Set([...seen, node]);
    const asserts = callsIn(called).some((call) => isAssertion(call, sourceCode));
    return asserts || findAssertingCalls(called, sourceCode, known).length > 0;
  });

const callsIn = (node: FunctionNode): TSESTree.CallExpression[] =>
  walk(node.body).filter((each) => each.type === 'CallExpression');

/** Whether a call asserts something: an expectation, `assert`, and what else asserts by its name. */
export const isAssertion = (call: TSESTree.CallExpression, sourceCode: SourceCode): boolean => {
  if (readExpect(call, sourceCode)) return true;
  const { callee } = call;
  if (callee.type === 'Identifier') {
    if (resolveFunction(callee, sourceCode)) return false;
    return ASSERTS.test(callee.name) || isTakenAssertion(callee, sourceCode);
  }
  if (callee.type !== 'MemberExpression') return false;
  const [object, property] = [callee.object, getPropertyName(callee) ?? ''];
  // `expect.assertions(1)` only counts.
  if (object.type === 'Identifier' && object.name === 'expect') return /^(?:unreachable|fail)$/.test(property);
  return ASSERTS.test(property) || (object.type === 'Identifier' && object.name === 'assert');
};

/** `same` of `const same = assert.deepEqual`, or of an import from a library of assertions. */
const isTakenAssertion = (node: TSESTree.Identifier, sourceCode: SourceCode): boolean => {
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  if (definition?.type === 'ImportBinding') {
    return definition.parent.type === 'ImportDeclaration' && LIBRARY.test(definition.parent.source.value);
  }
  const init = definition?.type === 'Variable' ? definition.node.init : undefined;
  const root = init?.type === 'MemberExpression' ? init.object : init;
  return root?.type === 'Identifier' && root.name === 'assert';
};

const LIBRARY = /^(?:(?:node:)?assert(?:\/strict)?|chai)$/;

/** The function of this file that a name stands for. */
export const resolveFunction = (node: TSESTree.Node, sourceCode: SourceCode): FunctionNode | undefined => {
  if (node.type !== 'Identifier') return undefined;
  const owner = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  const value = owner?.type === 'VariableDeclarator' ? owner.init : owner;
  return isFunction(value) ? value : undefined;
};
