import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isTestApi } from '../disabling/is-test-api.ts';
import type { SourceCode } from '../tracing/use.ts';

/** Whether a call is `test.each([])`, of a suite too: what is declared with that never runs. */
export const isWithoutCase = (
  { callee, arguments: [cases] }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean =>
  callee.type === 'MemberExpression' &&
  /^(?:each|for)$/.test(getPropertyName(callee) ?? '') &&
  cases?.type === 'ArrayExpression' &&
  cases.elements.length === 0 &&
  isTestApi(callee.object, sourceCode);
