import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isFunction, nameOf } from '../function-node.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import { delayOf, endCalledBy } from './find-in-promise.ts';
import type { HandMade, Look } from './hand-made.ts';

const AGAIN = '(() => …, { attempts: 3, pause: 100, again: … })';

/** A timer behind a promise whose ends were taken out, and calls that try again what failed. */
export const findInCall = (node: TSESTree.CallExpression, look: Look): HandMade | undefined => {
  if (isKnownAs(node.callee, 'setTimeout', look.sourceCode)) {
    const end = takenEnd(node, look);
    if (end === 'resolve') return { node, job: 'sleep', given: `(${delayOf(node, look)})` };
    return end === 'reject' ? { node, job: 'timeout', given: `(${delayOf(node, look)}, (signal) => …)` } : undefined;
  }
  const [given] = node.arguments;
  const isPromisified = isKnownAs(node.callee, 'promisify', look.sourceCode);
  if (isPromisified && given && isKnownAs(given, 'setTimeout', look.sourceCode)) {
    return { node, job: 'sleep', given: '(…)' };
  }
  return repeatsItself(node, look) || callsItself(node, look) ? { node, job: 'retry', given: AGAIN } : undefined;
};

/** `resolve` or `reject`, where a timer calls what was taken out of `Promise.withResolvers()`. */
const takenEnd = (timer: TSESTree.CallExpression, look: Look): string | undefined => {
  const end = endCalledBy(timer, look);
  const [called] = timer.arguments;
  if (end === undefined || called?.type !== 'Identifier') return undefined;
  const definition = findVariable(look.sourceCode.getScope(called), called)?.defs[0];
  const owner = definition?.node.type === 'VariableDeclarator' ? definition.node : undefined;
  const property = definition?.name.parent;
  if (!owner?.init || property?.type !== 'Property') return undefined;
  return look.quote(owner.init).startsWith('Promise.withResolvers')
    ? (getPropertyName(property) ?? undefined)
    : undefined;
};

/** `send(mail).catch(() => send(mail))` */
const repeatsItself = ({ callee, arguments: [handler] }: TSESTree.CallExpression, { quote }: Look): boolean =>
  callee.type === 'MemberExpression' &&
  getPropertyName(callee) === 'catch' &&
  isFunction(handler) &&
  handler.body.type === 'CallExpression' &&
  quote(handler.body) === quote(callee.object);

/** A call, where something failed, of the very function that failed. */
const callsItself = (node: TSESTree.CallExpression, { sourceCode }: Look): boolean => {
  if (node.callee.type !== 'Identifier') return false;
  let isAfterFailure = false;
  for (let { parent } = node as TSESTree.Node; parent; { parent } = parent) {
    if (parent.type === 'CatchClause') isAfterFailure ||= /\bawait\b/.test(sourceCode.getText(parent.parent));
    if (!isFunction(parent)) continue;
    if (isHandler(parent)) isAfterFailure = true;
    else if (nameOf(parent) === node.callee.name) return isAfterFailure;
    else if (!isAfterFailure) return false;
  }
  return false;
};

const isHandler = ({ parent }: TSESTree.Node): boolean =>
  parent?.type === 'CallExpression' &&
  parent.callee.type === 'MemberExpression' &&
  getPropertyName(parent.callee) === 'catch';
