import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { maySpell, mentions } from './mentions.ts';
import { rememberLast } from './remember-last.ts';
import { isKnownAs } from './tracing/is-known-as.ts';
import type { SourceCode } from './tracing/use.ts';

const MOCKERS = ['vi', 'vitest', 'jest'];
const MOCKS = ['mock', 'doMock', 'unmock', 'doUnmock', 'importActual', 'importMock', 'requireActual', 'requireMock'];
const RESOLVERS = ['resolve', 'glob'];

/** One of these names that is not read as a member: only so can it be taken out of its object. */
const TAKEN = new RegExp(String.raw`(?<!\.\s*)\b(?:${MOCKS.join('|')})\b`);

/** What of all this a text can hold: most files hold none of it. */
const readText = rememberLast((text: string) => ({
  requires: /\brequire\b|createRequire/.test(text) || maySpell(text),
  builtins: mentions(text, 'getBuiltinModule'),
  takesMock: TAKEN.test(text) || maySpell(text),
  members:
    /[mM]ock|importActual|requireActual|unmock|import\s*[./]|\brequire\b|createRequire/.test(text) || maySpell(text),
}));

/** How a call loads, resolves or mocks the module that its first argument names, or undefined where it does not. */
export const loadingForm = (
  { callee }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): 'value' | 'mock' | undefined => {
  const { requires, builtins, takesMock, members } = readText(sourceCode.text);
  if (requires && isRequire(callee, sourceCode)) return 'value';
  if (builtins && isKnownAs(callee, 'getBuiltinModule', sourceCode)) return 'value';
  if (!members) return undefined;
  if (callee.type === 'Identifier') return takesMock && isTakenMock(callee, sourceCode) ? 'mock' : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const { object } = callee;
  const method = getPropertyName(callee) ?? '';
  if (MOCKS.includes(method) && MOCKERS.some((name) => isKnownAs(object, name, sourceCode))) return 'mock';
  if (method === 'module' && isKnownAs(object, 'mock', sourceCode)) return 'mock';
  if (method === 'require') return isNamed(object, 'module', 'mainModule') ? 'value' : undefined;
  if (!RESOLVERS.includes(method)) return undefined;
  return object.type === 'MetaProperty' || (requires && isRequire(object, sourceCode)) ? 'value' : undefined;
};

/** `mock` of `const { mock } = vi`. */
const isTakenMock = (node: TSESTree.Identifier, sourceCode: SourceCode): boolean => {
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'ObjectPattern') return false;
  const { init } = definition;
  const isOfMocker = init !== null && MOCKERS.some((name) => isKnownAs(init, name, sourceCode));
  return isOfMocker && MOCKS.some((name) => isKnownAs(node, name, sourceCode));
};

/** `require`, `createRequire(…)` under any name, or a variable that holds one of them. */
const isRequire = (node: TSESTree.Node, sourceCode: SourceCode): boolean => {
  if (node.type === 'CallExpression') return isKnownAs(node.callee, 'createRequire', sourceCode);
  if (node.type !== 'Identifier') return false;
  if (node.name === 'require') return true;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  const init = definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier' && definition.init;
  return init ? init !== node && isRequire(init, sourceCode) : false;
};

const isNamed = (node: TSESTree.Node, ...names: string[]): boolean => {
  const last = node.type === 'MemberExpression' ? node.property : node;
  return last.type === 'Identifier' && names.includes(last.name);
};
