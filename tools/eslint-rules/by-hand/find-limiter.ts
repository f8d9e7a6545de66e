import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction, nameOf } from '../function-node.ts';
import { walk } from '../walk.ts';
import type { HandMade, Look } from './hand-made.ts';

/** The outermost functions and classes that limit what is under way. */
export const findLimiters = (program: TSESTree.Program, look: Look): HandMade[] => {
  const found: HandMade[] = [];
  walk(program, (node) => {
    const limiter = isFunction(node) || node.type === 'ClassBody' ? findLimiter(node, look) : undefined;
    if (limiter) found.push(limiter);
    return !limiter;
  });
  return found;
};

/** A function or class that counts what is under way up and down and keeps what waits in a queue. */
const findLimiter = (node: FunctionNode | TSESTree.ClassBody, { quote }: Look): HandMade | undefined => {
  const inside = walk(node);
  const counted = (operator: string): string[] =>
    inside.flatMap((each) => {
      if (each.type === 'UpdateExpression') return each.operator === operator.repeat(2) ? [quote(each.argument)] : [];
      // What is counted by more than one is an amount, such as bytes.
      const isStep = each.type === 'AssignmentExpression' && each.operator === `${operator}=`;
      return isStep && quote(each.right) === '1' ? [quote(each.left)] : [];
    });
  const called = (...methods: string[]): string[] =>
    inside.flatMap((each) =>
      each.type === 'CallExpression' &&
      each.callee.type === 'MemberExpression' &&
      methods.includes(getPropertyName(each.callee) ?? '')
        ? [quote(each.callee.object)]
        : [],
    );
  const isCounter = counted('+').some((name) => counted('-').includes(name));
  const isQueue = called('push', 'unshift').some((name) => called('shift', 'pop').includes(name));
  const waits = /\bPromise\b|\basync\b/.test(quote(node));
  if (!isCounter || !isQueue || !waits) return undefined;
  const name = nameOf(node.type === 'ClassBody' ? node.parent : node) ?? 'this';
  return { node, name, job: 'limit', given: '(items, 4, async (item) => { … })' };
};
