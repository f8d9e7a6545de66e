import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { mentions } from './mentions.ts';

const GLOBAL_OBJECTS = ['globalThis', 'global', 'window', 'self'];

/** Every expression of the file that yields the global `console`: by name, through the global object, destructured. */
export const findConsoleUses = (sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node[] => {
  const scope = mentions(sourceCode.text, 'console') && sourceCode.scopeManager?.globalScope;
  if (!scope) return [];
  const throughGlobalObject = GLOBAL_OBJECTS.flatMap((name) => readsOf(scope, name)).flatMap((node) =>
    consoleTakenFrom(node, scope),
  );
  return [...readsOf(scope, 'console'), ...throughGlobalObject];
};

/** Where the file refers to a global that it does not declare itself, whether or not the linter knows the name. */
const readsOf = (scope: TSESLint.Scope.Scope, name: string): TSESTree.Node[] => {
  const variable = scope.set.get(name);
  const known = variable?.defs.length === 0 ? variable.references : [];
  return [...known, ...scope.through].map(({ identifier }) => identifier).filter((each) => each.name === name);
};

const consoleTakenFrom = (node: TSESTree.Node, scope: TSESLint.Scope.Scope): TSESTree.Node[] => {
  const { parent } = node;
  if (parent?.type === 'MemberExpression') return getPropertyName(parent, scope) === 'console' ? [parent] : [];
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return [];
  return parent.id.properties.filter((each) => each.type === 'Property' && getPropertyName(each, scope) === 'console');
};
