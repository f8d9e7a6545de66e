import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { FunctionNode } from '../function-node.ts';
import { mentions } from '../mentions.ts';
import type { SourceCode } from '../tracing/use.ts';
import { walk } from '../walk.ts';
import type { LocalFunctions } from './local-functions.ts';
import { readExpect } from './read-expect.ts';

/** A file of tests, with its own functions. */
export interface TestedFile extends Pick<LocalFunctions, 'resolve'> {
  sourceCode: SourceCode;
}

/** What names of functions that assert begin with. */
const ASSERTS = /^(?:assert|expect|should|verify)/i;

/** The calls of functions of this file that assert something, whatever they are called. */
export const findAssertingCalls = (
  node: FunctionNode,
  file: TestedFile,
  seen: ReadonlySet<FunctionNode> = new Set(),
): TSESTree.CallExpression[] =>
  callsIn(node).filter(({ callee }) => {
    const called = file.resolve(callee);
    if (!called || seen.has(called)) return false;
    const known = new Set([...seen, node]);
    const asserts = callsIn(called).some((call) => isAssertion(call, file));
    return asserts || findAssertingCalls(called, file, known).length > 0;
  });

const callsIn = (node: FunctionNode): TSESTree.CallExpression[] =>
  walk(node.body).filter((each) => each.type === 'CallExpression');

/** Whether a call asserts something: an expectation, `assert`, and what else asserts by its name. */
export const isAssertion = (call: TSESTree.CallExpression, { sourceCode, resolve }: TestedFile): boolean => {
  if (readExpect(call, sourceCode)) return true;
  const { callee } = call;
  if (callee.type === 'Identifier') {
    const isNamedSo = ASSERTS.test(callee.name);
    if (!(isNamedSo || mayTakeAssertions(sourceCode.text)) || resolve(callee)) return false;
    return isNamedSo || isTakenAssertion(callee, sourceCode);
  }
  if (callee.type !== 'MemberExpression') return false;
  const [object, property] = [callee.object, getPropertyName(callee) ?? ''];
  // `expect.assertions(1)` only counts.
  if (object.type === 'Identifier' && object.name === 'expect') return /^(?:unreachable|fail)$/.test(property);
  return ASSERTS.test(property) || (object.type === 'Identifier' && object.name === 'assert');
};

/** What an assertion may be taken out of under another name. */
const mayTakeAssertions = (text: string): boolean => mentions(text, 'assert') || mentions(text, 'chai');

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
