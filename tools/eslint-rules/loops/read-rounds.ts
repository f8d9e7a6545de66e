import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { Quote } from '../create-quote.ts';
import type { Loop } from './find-loop.ts';

/** What a loop goes through, as `mapWithConcurrency` would be given it. */
export interface Rounds {
  items: string;
  /** The parameters of the callback: `ticket`, or `item, index`. */
  parameters: string;
  /** How many rounds the loop itself starts at once, where it goes through its items in chunks. */
  limit?: string;
}

type Counter = TSESTree.ForStatement;

/** The list that a loop goes through, or undefined where only running it tells the rounds. */
export const readRounds = (loop: Loop, quote: Quote): Rounds | undefined => {
  if (loop.type === 'ForOfStatement') {
    return { items: asList(loop.right, quote), parameters: readItem(loop.left, quote) };
  }
  if (loop.type === 'ForInStatement') {
    return { items: `Object.keys(${shorten(quote(loop.right))})`, parameters: readItem(loop.left, quote) };
  }
  return loop.type === 'ForStatement' ? readCounter(loop, quote) : readQueue(loop, quote);
};

/** What is no array is spread into one. */
const asList = (node: TSESTree.Expression, quote: Quote): string => {
  const { type } = node;
  const isMade = type === 'NewExpression' || (type === 'CallExpression' && isIterator(node));
  return isMade ? `[...${shorten(quote(node))}]` : shorten(quote(node));
};

const isIterator = ({ callee }: TSESTree.CallExpression): boolean =>
  callee.type === 'MemberExpression' &&
  ['entries', 'keys', 'values', 'matchAll'].includes(getPropertyName(callee) ?? '') &&
  !(callee.object.type === 'Identifier' && callee.object.name === 'Object');

const readItem = (left: TSESTree.ForOfStatement['left'], quote: Quote): string => {
  const binding = left.type === 'VariableDeclaration' ? left.declarations[0].id : left;
  const text = quote(binding);
  return text.length <= LONGEST_ITEM ? text : 'item';
};

/** `for (let i = 0; i < items.length; i += step)`, or with another bound. */
const readCounter = ({ init, test, update }: Counter, quote: Quote): Rounds | undefined => {
  const counter = init?.type === 'VariableDeclaration' ? init.declarations[0]?.id : undefined;
  if (counter?.type !== 'Identifier' || test?.type !== 'BinaryExpression' || !/^<=?$/.test(test.operator)) {
    return undefined;
  }
  if (quote(test.right) === 'Infinity') return undefined;
  const list = lengthOf(test.right);
  const limit = update?.type === 'AssignmentExpression' && update.operator === '+=' ? quote(update.right) : '1';
  if (list && limit !== '1') return { items: shorten(quote(list)), parameters: 'item', limit };
  if (list) return { items: shorten(quote(list)), parameters: `item, ${counter.name}` };
  return { items: `[...Array(${shorten(quote(test.right))}).keys()]`, parameters: counter.name };
};

/** `while (queue.length > 0)`, where each round takes from the queue. */
const readQueue = (loop: TSESTree.WhileStatement | TSESTree.DoWhileStatement, quote: Quote): Rounds | undefined => {
  const compared = loop.test.type === 'BinaryExpression' ? loop.test.left : loop.test;
  const queue = lengthOf(compared);
  if (!queue || !/\.(?:shift|pop|splice)\(/.test(quote(loop.body))) return undefined;
  return { items: shorten(quote(queue)), parameters: 'item' };
};

const lengthOf = (node: TSESTree.Node): TSESTree.Expression | undefined =>
  node.type === 'MemberExpression' && ['length', 'size'].includes(getPropertyName(node) ?? '')
    ? node.object
    : undefined;

const LONGEST_ITEM = 20;
const LONGEST = 30;

/** A long expression is named rather than repeated: the message has to leave room for the rest. */
export const shorten = (text: string): string => (text.length <= LONGEST ? text : 'items');
