import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { findGlobalValues } from '../tracing/find-global-values.ts';
import { CALL, type SourceCode } from '../tracing/use.ts';
import type { Unparsed } from './unparsed.ts';

/** Where `JSON.parse` makes a value of a text; handed on as a function, it makes them where nobody sees. */
export const findParsedTexts = (sourceCode: SourceCode): { calls: Unparsed[]; handedOn: TSESTree.Node[] } => {
  const uses = findGlobalValues(sourceCode, ['JSON', 'parse', CALL])
    .filter(({ rest }) => rest.length === 1)
    .map(({ node }) => ({
      node,
      call: node.parent?.type === 'CallExpression' && node.parent.callee === node && node.parent,
    }));
  return {
    calls: uses.flatMap(({ call }) => (call && !isCopy(call) ? [{ node: call, guard: 'any' }] : [])),
    handedOn: uses.flatMap(({ node, call }) => (call ? [] : [node])),
  };
};

/** A value written as text and read again is what it was before. */
const isCopy = ({ arguments: [text] }: TSESTree.CallExpression): boolean =>
  text?.type === 'CallExpression' &&
  text.callee.type === 'MemberExpression' &&
  getPropertyName(text.callee) === 'stringify';

/** Whether a call is `response.json()`. What a module itself offers, such as `z.json()`, reads nothing. */
export const isJsonOfBody = (
  { callee, arguments: given }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean => {
  if (given.length > 0 || callee.type !== 'MemberExpression' || getPropertyName(callee) !== 'json') return false;
  const { object } = callee;
  if (object.type !== 'Identifier') return true;
  return findVariable(sourceCode.getScope(object), object)?.defs[0]?.type !== 'ImportBinding';
};
