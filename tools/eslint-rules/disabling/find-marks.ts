import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isFunction } from '../function-node.ts';
import { maySpell } from '../mentions.ts';
import { isTestFile } from '../is-test-file.ts';
import { readsOf } from '../tracing/follow-value.ts';
import type { SourceCode } from '../tracing/use.ts';
import { isTestApi } from './is-test-api.ts';

/** Marks of tests that do not run, run alone, or are meant to fail. */
const MARKS = ['fails', 'failing', 'fixme', 'only', 'runIf', 'skip', 'skipIf', 'todo'];
const LEGACY = ['fdescribe', 'fit', 'ftest', 'xdescribe', 'xit', 'xtest'];

/** Whether a file can hold such a mark at all: it is a test, or knows what tests are declared with. */
export const mayHoldMarks = (path: string, text: string): boolean =>
  (isTestFile(path) || /vitest|node:test|bun:test|@jest\/|playwright/.test(text)) &&
  (maySpell(text) ||
    /\b(?:fails|failing|fixme|only|retry|runIf|skip|skipIf|todo|f(?:describe|it|test)|x(?:describe|it|test))\b/.test(
      text,
    ));

/** `test.skip`, also of a suite, chained, computed or handed on. */
export const isMarked = (node: TSESTree.MemberExpression, sourceCode: SourceCode): boolean =>
  MARKS.includes(getPropertyName(node) ?? '') && isTestApi(node.object, sourceCode);

/** `const { skip } = test` */
export const findTaken = ({ id, init }: TSESTree.VariableDeclarator, sourceCode: SourceCode): TSESTree.Node[] =>
  id.type === 'ObjectPattern' && init && isTestApi(init, sourceCode) ? marksIn(id.properties) : [];

/** The marks of a call of a test's API: its old name, its options, and what its callback is given. */
export const findInTestCall = (node: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node[] => {
  const { callee } = node;
  if (callee.type === 'Identifier' && LEGACY.includes(callee.name)) {
    return (findVariable(sourceCode.getScope(callee), callee)?.defs.length ?? 0) === 0 ? [callee] : [];
  }
  if (!isTestApi(callee, sourceCode)) return [];
  return node.arguments.flatMap((each) => {
    if (each.type === 'ObjectExpression') return marksIn(each.properties);
    const [given] = isFunction(each) ? each.params : [];
    if (given?.type === 'ObjectPattern') return marksIn(given.properties);
    if (given?.type !== 'Identifier') return [];
    return readsOf(sourceCode, given).flatMap(({ parent }) =>
      parent?.type === 'MemberExpression' && ['skip', 'todo'].includes(getPropertyName(parent) ?? '') ? [parent] : [],
    );
  });
};

const marksIn = (properties: readonly TSESTree.Node[]): TSESTree.Node[] =>
  properties.filter(
    (each) =>
      each.type === 'Property' &&
      MARKS.includes(getPropertyName(each) ?? '') &&
      !(each.value.type === 'Literal' && each.value.value === false),
  );
