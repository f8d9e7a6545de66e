import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../function-node.ts';
import type { Quote } from '../create-quote.ts';
import type { Expectation } from './read-expect.ts';

const EQUALITIES = ['toBe', 'toEqual', 'toStrictEqual', 'toMatchObject', 'toContain', 'toContainEqual'];
const WAITING = ['resolves', 'rejects', 'poll', 'element', 'toMatchFileSnapshot'];

/** Why an expectation cannot fail, or undefined where it can. */
export const judgeExpect = ({ call, end, chain, matcher }: Expectation, quote: Quote) => {
  const { parent } = end;
  const isDropped = parent?.type === 'ExpressionStatement' || isVoid(parent);
  const isAwaited = parent?.type === 'AwaitExpression' && parent.parent.type === 'ExpressionStatement';
  if (!matcher) return isDropped || isAwaited ? 'matcher' : undefined;
  if (isDropped && chain.some((each) => WAITING.includes(each))) return 'waiting';
  const [subject] = call.arguments;
  const isConstant = (subject === undefined || isFixed(subject)) && matcher.arguments.every(isFixed);
  const [wanted] = matcher.arguments;
  const isEqual = EQUALITIES.some((each) => chain.includes(each));
  const isSame = isEqual && subject && wanted && isStill(subject) && quote(subject) === quote(wanted);
  return isConstant || isSame ? 'certain' : undefined;
};

const isVoid = (node: TSESTree.Node | undefined): boolean =>
  node?.type === 'UnaryExpression' && node.operator === 'void';

/** Whether an expression is the same in each run: nothing in it comes from the code under test. */
const isFixed = (node: TSESTree.Node): boolean => {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.every((each) => each === null || isFixed(each));
    case 'Identifier':
      return ['undefined', 'NaN', 'Infinity'].includes(node.name);
    case 'Literal':
      return true;
    case 'ObjectExpression':
      return node.properties.every((each) => each.type === 'Property' && !each.computed && isFixed(each.value));
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isFixed(node.expression);
    case 'UnaryExpression':
      return isFixed(node.argument);
    default:
      return false;
  }
};

/** Whether reading an expression twice gives the same. */
const isStill = (node: TSESTree.Node): boolean => {
  if (node.type === 'MemberExpression') return isStill(node.object) && (!node.computed || isStill(node.property));
  return node.type === 'Identifier' || node.type === 'Literal' || isFunction(node);
};
