import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { mentions } from './mentions.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const MOCKS = ['mock', 'doMock', 'unmock', 'doUnmock', 'importActual', 'importMock', 'requireActual', 'requireMock'];
const RESOLVERS = ['resolve', 'glob'];

/** How a call loads, resolves or mocks the module that its first argument names, or undefined where it does not. */
export const loadingForm = (
  { callee }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): 'value' | 'mock' | undefined => {
  if (isRequire(callee, sourceCode)) return 'value';
  if (callee.type !== 'MemberExpression') return undefined;
  const { object } = callee;
  const method = getPropertyName(callee) ?? '';
  if (isNamed(object, 'vi', 'vitest', 'jest') && MOCKS.includes(method)) return 'mock';
  if (isMockTracker(object) && method === 'module') return 'mock';
  if (isNamed(object, 'module') && method === 'require') return 'value';
  const resolves = object.type === 'MetaProperty' || isRequire(object, sourceCode);
  return resolves && RESOLVERS.includes(method) ? 'value' : undefined;
};

/** `require`, `createRequire(…)`, or a variable that holds such a call. */
const isRequire = (node: TSESTree.Node, sourceCode: SourceCode): boolean => {
  if (node.type === 'CallExpression') return callsCreateRequire(node);
  if (node.type !== 'Identifier') return false;
  if (node.name === 'require') return true;
  if (!mentions(sourceCode.text, 'createRequire')) return false;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  const init = definition?.type === 'VariableDeclarator' ? definition.init : undefined;
  return init?.type === 'CallExpression' && callsCreateRequire(init);
};

/** Also as `module.createRequire(…)`. */
const callsCreateRequire = ({ callee }: TSESTree.CallExpression): boolean =>
  isNamed(callee.type === 'MemberExpression' ? callee.property : callee, 'createRequire');

/** `mock` of node:test, alone or as `t.mock`. */
const isMockTracker = (node: TSESTree.Node): boolean =>
  isNamed(node.type === 'MemberExpression' ? node.property : node, 'mock');

const isNamed = (node: TSESTree.Node, ...names: string[]): boolean =>
  node.type === 'Identifier' && names.includes(node.name);
