import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isFunction, nameOf } from '../function-node.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import { walk } from '../walk.ts';
import { delayOf, endCalledBy } from './find-in-promise.ts';
import type { HandMade, Look } from './hand-made.ts';

const AGAIN = '(() => …, { attempts: 3, pause: 100, again: … })';

/** A timer behind a promise whose ends were taken out, a promisified timer, and a call that is made again where it failed. */
export const findInCall = (node: TSESTree.CallExpression, look: Look): HandMade | undefined => {
  if (isKnownAs(node.callee, 'setTimeout', look.sourceCode)) {
    const end = takenEnd(node, look);
    if (end === 'resolve') return { node, job: 'sleep', given: `(${delayOf(node, look)})` };
    return end === 'reject' ? { node, job: 'timeout', given: `(${delayOf(node, look)}, (signal) => …)` } : undefined;
  }
  const [given] = node.arguments;
  if (!given) return undefined;
  if (isKnownAs(node.callee, 'promisify', look.sourceCode)) {
    return isKnownAs(given, 'setTimeout', look.sourceCode) ? { node, job: 'sleep', given: '(…)' } : undefined;
  }
  if (node.callee.type !== 'MemberExpression' || getPropertyName(node.callee) !== 'catch' || !isFunction(given)) {
    return undefined;
  }
  const isRepeated = given.body.type === 'CallExpression' && look.quote(given.body) === look.quote(node.callee.object);
  return isRepeated ? { node, job: 'retry', given: AGAIN } : findCallOfItself(given, node);
};

/** A call, where a `try` that waits has failed, of the very function that tries. */
export const findInCatch = (node: TSESTree.CatchClause, { sourceCode }: Look): HandMade | undefined =>
  /\bawait\b/.test(sourceCode.getText(node.parent.block)) ? findCallOfItself(node.body, node) : undefined;

const findCallOfItself = (handler: TSESTree.Node, from: TSESTree.Node): HandMade | undefined => {
  const names = namesAround(from);
  const call = walk(handler).find(
    (each) =>
      each.type === 'CallExpression' &&
      each.callee.type === 'Identifier' &&
      names.includes(each.callee.name) &&
      // Switched over, it is no second attempt of the same.
      !each.arguments.some((given) => given.type === 'Literal' && typeof given.value === 'boolean'),
  );
  return call && { node: call, job: 'retry', given: AGAIN };
};

/** The names of the functions that a node is in. */
const namesAround = (node: TSESTree.Node): string[] => {
  const names: string[] = [];
  for (let { parent } = node; parent; { parent } = parent) {
    const name = isFunction(parent) ? nameOf(parent) : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
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
