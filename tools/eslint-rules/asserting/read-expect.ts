import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { rememberLast } from '../remember-last.ts';
import type { SourceCode } from '../tracing/use.ts';

/** One `expect(…)` with all that is chained to it. */
export interface Expectation {
  /** `expect(…)` itself. */
  call: TSESTree.CallExpression;
  /** The end of the chain: `expect(…).not.toBe(1)`. */
  end: TSESTree.Node;
  /** The members on the way, such as `not` and `toBe`. */
  chain: string[];
  /** The call of the matcher, where there is one. */
  matcher: TSESTree.CallExpression | undefined;
}

/** Reads `expect(…)`, `expect.soft(…)` and `expect.poll(…)`, under whatever name; undefined for any other call. */
export const readExpect = (call: TSESTree.CallExpression, sourceCode: SourceCode): Expectation | undefined => {
  const { callee } = call;
  const root = callee.type === 'MemberExpression' ? callee.object : callee;
  if (root.type !== 'Identifier' || !isExpect(root, sourceCode)) return undefined;
  const chain: string[] = [];
  if (callee.type === 'MemberExpression') {
    const kind = getPropertyName(callee) ?? '';
    if (!['soft', 'poll', 'element'].includes(kind)) return undefined;
    chain.push(kind);
  }
  let end: TSESTree.Node = call;
  let matcher: TSESTree.CallExpression | undefined;
  for (let { parent } = end; parent; { parent } = end) {
    if (parent.type === 'MemberExpression' && parent.object === end) chain.push(getPropertyName(parent) ?? '');
    else if (parent.type === 'CallExpression' && parent.callee === end) matcher ??= parent;
    else break;
    end = parent;
  }
  return { call, end, chain, matcher };
};

const renamesExpect = rememberLast((text: string) => /\bexpect\s+as\b/.test(text));

const isExpect = (node: TSESTree.Identifier, sourceCode: SourceCode): boolean => {
  if (node.name === 'expect') return true;
  if (!renamesExpect(sourceCode.text)) return false;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  if (definition?.type !== 'ImportBinding') return false;
  const { node: specifier } = definition;
  return specifier.type === 'ImportSpecifier' && sourceCode.getText(specifier.imported) === 'expect';
};
