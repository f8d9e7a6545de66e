import type { TSESTree } from '@typescript-eslint/utils';
import { getStringIfConstant } from '@typescript-eslint/utils/ast-utils';
import type { SourceCode } from './tracing/use.ts';

/** The specifier that an expression comes to, or undefined where only the running program can tell. */
export const readSpecifier = (node: TSESTree.Node, sourceCode: SourceCode): string | undefined => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return getStringIfConstant(node, sourceCode.getScope(node)) ?? undefined;
};

/** What `new URL('./x.ts', import.meta.url)` is relative to this file, or undefined for any other expression. */
export const readOwnUrl = (node: TSESTree.Node, sourceCode: SourceCode): string | undefined => {
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'URL')
    return undefined;
  const [path, base] = node.arguments;
  if (base?.type !== 'MemberExpression' || base.object.type !== 'MetaProperty' || !path) return undefined;
  const specifier = readSpecifier(path, sourceCode);
  if (specifier === undefined) return undefined;
  return /^(\.{0,2}\/|[a-z]+:)/i.test(specifier) ? specifier : `./${specifier}`;
};
