import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '@typescript-eslint/utils/ast-utils';
import { rememberLast } from '../remember-last.ts';
import type { SourceCode } from '../tracing/use.ts';

const API = ['bench', 'context', 'describe', 'it', 'specify', 'suite', 'test'];
const MODULES = /^(?:vitest|node:test|bun:test|@jest\/globals|@playwright\/test|@fast-check\/vitest)$/;

/** A module that imports the API means it by these names. */
const importsApi = rememberLast((text: string) =>
  /\bfrom\s*['"](?:vitest|node:test|bun:test|@jest\/globals|@playwright\/test)['"]/.test(text),
);

/** Whether an expression is what tests or suites are declared with: `test`, `it.concurrent`, `test.extend({ … })`, under any name. */
export const isTestApi = (node: TSESTree.Node, sourceCode: SourceCode): boolean => {
  const root = rootOf(node);
  if (!root || !(API.includes(root.name) || mayBeNamedOtherwise(sourceCode.text))) return false;
  // To find what a name stands for costs more than all the rest of a rule.
  if (API.includes(root.name) && importsApi(sourceCode.text)) return true;
  const definition = findVariable(sourceCode.getScope(root), root)?.defs[0];
  if (!definition) return API.includes(root.name);
  if (definition.type === 'ImportBinding' && definition.parent.type === 'ImportDeclaration') {
    const { node: specifier, parent } = definition;
    const name = specifier.type === 'ImportSpecifier' ? sourceCode.getText(specifier.imported) : root.name;
    return API.includes(name) || (specifier.type !== 'ImportSpecifier' && MODULES.test(parent.source.value));
  }
  const { node: owner } = definition;
  return owner.type === 'VariableDeclarator' && owner.init
    ? owner.init !== node && isTestApi(owner.init, sourceCode)
    : false;
};

/** Whether a file can have the API under a name of its own. Most names are looked up for nothing otherwise. */
const mayBeNamedOtherwise = rememberLast((text: string) =>
  /\b(?:bench|context|describe|it|specify|suite|test)\s+as\b|\*\s+as\b|=\s*(?:bench|context|describe|it|specify|suite|test)\b|\.extend\(/.test(
    text,
  ),
);

const rootOf = (node: TSESTree.Node): TSESTree.Identifier | undefined => {
  if (node.type === 'MemberExpression') return rootOf(node.object);
  if (node.type === 'CallExpression') return rootOf(node.callee);
  if (node.type === 'TaggedTemplateExpression') return rootOf(node.tag);
  return node.type === 'Identifier' ? node : undefined;
};
