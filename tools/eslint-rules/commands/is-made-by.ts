import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { SourceCode } from '../tracing/use.ts';

/** Whether a value is what the command primitive gives, imported under whatever name from the package that has it. */
export const isMadeBy = (
  command: NonNullable<HarnessSpec['command']>,
  value: TSESTree.Node,
  sourceCode: SourceCode,
): boolean => {
  if (value.type !== 'CallExpression') return false;
  const { callee } = value;
  const name = callee.type === 'MemberExpression' ? callee.object : callee;
  if (name.type !== 'Identifier') return false;
  const definition = findVariable(sourceCode.getScope(name), name)?.defs[0];
  if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration') return false;
  if (definition.parent.source.value !== command.package) return false;
  const { node } = definition;
  if (callee.type === 'MemberExpression') {
    return node.type === 'ImportNamespaceSpecifier' && getPropertyName(callee) === command.name;
  }
  return node.type === 'ImportSpecifier' && sourceCode.getText(node.imported) === command.name;
};
