import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { followPattern } from '../tracing/follow-value.ts';
import type { SourceCode } from '../tracing/use.ts';
import { findLocalFunction } from './find-local-function.ts';
import type { Unparsed } from './unparsed.ts';

/** Who emits 'message' with what another process or machine sent. */
const SENDER = /(?:port|worker|process|socket|ws|channel|child)$/i;
const LISTENS = ['on', 'once', 'addListener'];
const IPC = ['ipcMain', 'ipcRenderer'];

/** The messages that a call listens for: what its handler is given of what another process sent. */
export const findPayloads = (call: TSESTree.CallExpression, sourceCode: SourceCode): Unparsed[] => {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return listensAlone(call, sourceCode);
  const method = getPropertyName(callee) ?? '';
  const [event, given] = call.arguments;
  const handler = given && findLocalFunction(given, sourceCode);
  if (!handler) return [];
  const name = sourceCode.getText(callee.object);
  if (IPC.some((each) => name.endsWith(each)) && [...LISTENS, 'handle'].includes(method)) {
    return handler.params.slice(1).map((node) => ({ node, guard: 'any', isBinding: true }));
  }
  if (event?.type !== 'Literal' || event.value !== 'message') return [];
  if (method === 'addEventListener') return dataOf(handler.params[0], sourceCode);
  const [first] = LISTENS.includes(method) && SENDER.test(name) ? handler.params : [];
  return first ? [{ node: first, guard: 'any', isBinding: true }] : [];
};

/** `addEventListener('message', …)` of a worker's own global. */
const listensAlone = (
  { callee, arguments: [event, given] }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): Unparsed[] => {
  if (callee.type !== 'Identifier' || callee.name !== 'addEventListener') return [];
  if (event?.type !== 'Literal' || event.value !== 'message' || !given) return [];
  return dataOf(findLocalFunction(given, sourceCode)?.params[0], sourceCode);
};

/** `worker.onmessage = (event) => …` */
export const findAssignedPayloads = (
  { left, right }: TSESTree.AssignmentExpression,
  sourceCode: SourceCode,
): Unparsed[] => {
  const name = left.type === 'MemberExpression' ? getPropertyName(left) : left.type === 'Identifier' && left.name;
  return name === 'onmessage' ? dataOf(findLocalFunction(right, sourceCode)?.params[0], sourceCode) : [];
};

const dataOf = (event: TSESTree.Node | undefined, sourceCode: SourceCode): Unparsed[] => {
  const uses = event ? followPattern(sourceCode, event, ['data']) : [];
  return uses
    .filter(({ rest }) => rest.length === 0)
    .map(({ node, binding }) => ({
      node,
      guard: 'any',
      isBinding: binding !== undefined || node.type.endsWith('Pattern'),
    }));
};
