import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { SourceCode } from '../tracing/use.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import { isTestApi } from './is-test-api.ts';

/** Where a call asks for tests to be run again until they pass: `test('…', { retry: 3 }, …)`, `vi.setConfig({ retry: 3 })`. */
export const findRetries = (node: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.Node[] => {
  if (!isTestApi(node.callee, sourceCode) && !isSetConfig(node.callee, sourceCode)) return [];
  return node.arguments.flatMap((each) => {
    const options = optionsOf(each, sourceCode);
    return options ? options.properties.filter(isRetry) : [];
  });
};

const isSetConfig = (callee: TSESTree.Node, sourceCode: SourceCode): boolean =>
  callee.type === 'MemberExpression' &&
  getPropertyName(callee) === 'setConfig' &&
  ['vi', 'vitest'].some((name) => isKnownAs(callee.object, name, sourceCode));

const isRetry = (property: TSESTree.Node): boolean =>
  property.type === 'Property' &&
  getPropertyName(property) === 'retry' &&
  !(property.value.type === 'Literal' && property.value.value === 0);

/** An object that stands here, or that a constant of the file is. */
const optionsOf = (node: TSESTree.Node, sourceCode: SourceCode): TSESTree.ObjectExpression | undefined => {
  if (node.type === 'ObjectExpression') return node;
  if (node.type !== 'Identifier') return undefined;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  const value = definition?.type === 'VariableDeclarator' ? definition.init : undefined;
  return value?.type === 'ObjectExpression' ? value : undefined;
};
