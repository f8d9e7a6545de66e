import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import { walk } from '../walk.ts';
import type { HandMade, Look } from './hand-made.ts';

/** `new Promise(…)` that only lets time pass, that gives up in time, or that hands out the ends of its promise. */
export const findInPromise = (node: TSESTree.NewExpression, look: Look): HandMade | undefined => {
  const [executor] = node.arguments;
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'Promise' || !isFunction(executor)) return undefined;
  const ends = executor.params.map((each) => (each.type === 'Identifier' ? each.name : ''));
  if (walk(executor.body).some((each) => handsOut(each, ends))) return { node, job: 'deferred', given: '()' };
  const timer = onlyTimer(executor, look);
  if (timer && endCalledBy(timer, look) === ends[0]) return { node, job: 'sleep', given: `(${delayOf(timer, look)})` };
  const limit = walk(executor.body).find((each) => isTimer(each, look) && endCalledBy(each, look) === ends[1]);
  return limit?.type === 'CallExpression'
    ? { node, job: 'timeout', given: `(${delayOf(limit, look)}, (signal) => …)` }
    : undefined;
};

/** `resolve` kept under another name or in an object. What a browser's `onload` is given is no promise's end by hand. */
const handsOut = (node: TSESTree.Node, ends: readonly string[]): boolean => {
  if (node.type !== 'AssignmentExpression') return false;
  if (node.left.type === 'MemberExpression' && /^on[a-z]/.test(getPropertyName(node.left) ?? '')) return false;
  const kept = node.right.type === 'ObjectExpression' ? node.right.properties : [node.right];
  return kept.some((each) => {
    const value = each.type === 'Property' ? each.value : each;
    return value.type === 'Identifier' && ends.includes(value.name);
  });
};

/** The timer that is all an executor starts. */
const onlyTimer = ({ body }: FunctionNode, look: Look): TSESTree.CallExpression | undefined => {
  const [statement, ...others] = body.type === 'BlockStatement' ? body.body : [body];
  if (!statement || others.length > 0) return undefined;
  const expression =
    statement.type === 'ExpressionStatement'
      ? statement.expression
      : statement.type === 'ReturnStatement'
        ? statement.argument
        : statement.type === 'VariableDeclaration'
          ? statement.declarations[0]?.init
          : statement;
  return expression && isTimer(expression, look) ? expression : undefined;
};

const isTimer = (node: TSESTree.Node, { sourceCode }: Look): node is TSESTree.CallExpression =>
  node.type === 'CallExpression' && isKnownAs(node.callee, 'setTimeout', sourceCode);

/** The name of the function that a timer calls, itself or as all that its callback does. */
export const endCalledBy = (node: TSESTree.Node, { quote }: Look): string | undefined => {
  if (node.type !== 'CallExpression') return undefined;
  const [called] = node.arguments;
  if (called?.type === 'Identifier') return called.name;
  if (!isFunction(called)) return undefined;
  const call = walk(called.body).find(({ type }) => type === 'CallExpression');
  return call?.type === 'CallExpression' ? quote(call.callee) : undefined;
};

export const delayOf = ({ arguments: [, delay] }: TSESTree.CallExpression, { quote }: Look): string => {
  const text = delay ? quote(delay) : '0';
  return text.length <= LONGEST ? text : '…';
};

const LONGEST = 30;
