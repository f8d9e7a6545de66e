import type { IoKind } from '@acme/tools-spec';
import type { Program } from 'oxc-parser';
import { SETTINGS } from '../judge-builtin.ts';
import type { IoUse } from '../workspace.ts';
import { findGlobals, type GlobalUse } from './find-globals.ts';
import { positionAt } from './position-at.ts';

const GLOBAL_OBJECTS = new Set(['globalThis', 'global', 'window', 'self', 'frames', 'top', 'parent']);
const JUDGED = new Set([
  ...GLOBAL_OBJECTS,
  'process',
  'eval',
  'Function',
  'require',
  'module',
  'Worker',
  'SharedWorker',
  'ShadowRealm',
  'WebAssembly',
  'importScripts',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'navigator',
]);
const MENTION = new RegExp(String.raw`\b(?:${[...JUDGED].join('|')})\b|\\[ux]`);

/**
 * Every use of a global that reaches the machine, or that loads code past the imports. Single requests are not among
 * them: `network-calls-have-timeouts` judges those.
 */
export const findIo = (text: string, program: Program): IoUse[] => {
  if (!MENTION.test(text)) return [];
  return findGlobals(program, JUDGED).flatMap((use) => {
    const kind = judge(reach(use), use);
    if (!kind) return [];
    return [{ kind, what: [use.name, ...use.path].slice(0, 3).join('.'), ...positionAt(text, use.node.start) }];
  });
};

/** `globalThis.process` is `process`. What is left is a global object as a whole where the rest is computed. */
const reach = ({ name, path }: GlobalUse): string[] => {
  const full = [name, ...path];
  const own = full.findIndex((each) => !GLOBAL_OBJECTS.has(each));
  return own === -1 ? full.slice(-1) : full.slice(own);
};

/** What CommonJS says of a module itself; the rest of `module` loads others. */
const OWN_FACTS = new Set(['exports', 'id', 'filename', 'path', 'loaded', 'hot']);

const judge = ([name = '', member, further]: readonly string[], { node, parent }: GlobalUse): IoKind | undefined => {
  switch (name) {
    case 'process':
      if (member === undefined || member === 'getBuiltinModule') return isCallee(node, parent) ? undefined : 'process';
      return SETTINGS.includes(member) ? undefined : 'process';
    case 'eval':
      return 'module';
    case 'Function':
      return isCallee(node, parent) ? 'module' : undefined;
    case 'require':
      if (member === undefined) return isCallee(node, parent) || isKept(parent) ? undefined : 'module';
      return member === 'resolve' || (member === 'main' && further !== 'require') ? undefined : 'module';
    case 'module':
      if (member === 'require') return isCallee(node, parent) ? undefined : 'module';
      return OWN_FACTS.has(member ?? '') || parent?.type === 'BinaryExpression' ? undefined : 'module';
    case 'ShadowRealm':
    case 'WebAssembly':
    case 'importScripts':
      return 'module';
    case 'Worker':
    case 'SharedWorker':
      return 'threads';
    case 'navigator':
      return member === 'sendBeacon' || member === 'serviceWorker' ? 'network' : undefined;
    case 'WebSocket':
    case 'EventSource':
    case 'WebTransport':
      // `socket.readyState === WebSocket.OPEN`
      return member === undefined && parent?.type !== 'BinaryExpression' ? 'network' : undefined;
    default:
      return judgeWhole(name, parent);
  }
};

/** A global object that is handed on or searched by a computed name can be asked for anything. A page's `window` is often handed on. */
const judgeWhole = (name: string, parent: GlobalUse['parent']): IoKind | undefined => {
  // Only looked at: `typeof globalThis`, `'crypto' in globalThis`, `globalThis && …`.
  if (!GLOBAL_OBJECTS.has(name) || parent?.type === 'UnaryExpression' || parent?.type === 'BinaryExpression')
    return undefined;
  if (parent?.type === 'LogicalExpression' && parent.operator === '&&' && isNamed(parent.left, name)) return undefined;
  const isSearched = parent?.type === 'MemberExpression';
  return isSearched || name === 'globalThis' || name === 'global' ? 'module' : undefined;
};

const isNamed = (node: GlobalUse['node'], name: string): boolean => node.type === 'Identifier' && node.name === name;

const isCallee = (node: GlobalUse['node'], parent: GlobalUse['parent']): boolean =>
  (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;

/** `const load = require` is followed by its name. */
const isKept = (parent: GlobalUse['parent']): boolean =>
  parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier';
