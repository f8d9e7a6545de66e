import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { LookUp } from './look-up.ts';

/** Whether a value at the top of a module is what the command primitive gives, imported under whatever name from the package that has it. */
export const isMadeBy = (
  command: NonNullable<HarnessSpec['command']>,
  value: TSESTree.Node,
  lookUp: LookUp,
): boolean => {
  if (value.type !== 'CallExpression') return false;
  const { callee } = value;
  const name = callee.type === 'MemberExpression' ? callee.object : callee;
  if (name.type !== 'Identifier') return false;
  const { node, source } = lookUp(name) ?? {};
  if (!node || source !== command.package) return false;
  if (callee.type === 'MemberExpression') {
    return node.type === 'ImportNamespaceSpecifier' && getPropertyName(callee) === command.name;
  }
  return (
    node.type === 'ImportSpecifier' &&
    (node.imported.type === 'Identifier' ? node.imported.name : node.imported.value) === command.name
  );
};
