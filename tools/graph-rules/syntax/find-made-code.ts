import type { Node, Program } from 'oxc-parser';
import type { IoUse } from '../workspace.ts';
import { mayCompute } from './may-compute.ts';
import { positionAt } from './position-at.ts';
import { propertyName, unwrap } from './property-name.ts';
import { visitNodes } from './visit-nodes.ts';

const MENTION = /addModule|constructor|setTimeout|setInterval/;

/**
 * Code that is made from a text without `eval` or `Function` being named: by the constructor of a function, which is
 * what a call of `.constructor` without `new` comes to, and by a timer that is given a text. A worklet loads what no import names.
 */
export const findMadeCode = (text: string, program: Program): IoUse[] => {
  if (!MENTION.test(text) && !mayCompute(text)) return [];
  const uses: IoUse[] = [];
  const add = (node: Node, what: string): void =>
    void uses.push({ kind: 'module', what, ...positionAt(text, node.start) });
  visitNodes(program, (node, { around }) => {
    if (node.type === 'MemberExpression' && propertyName(node) === 'constructor') {
      const parent = around.at(-1);
      const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
      if (isCalled || isFunctionLike(unwrap(node.object))) add(node, 'the constructor of a function');
    }
    if (node.type === 'CallExpression' && isTimer(unwrap(node.callee)) && isText(node.arguments[0]))
      add(node, 'a timer that is given a text');
    if (node.type === 'CallExpression' && propertyName(unwrap(node.callee)) === 'addModule')
      add(node, 'a module that is added to a worklet');
  });
  return uses;
};

/** A function that is written out, or the constructor of something: the constructor of either makes functions. */
const isFunctionLike = (node: Node): boolean =>
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'FunctionExpression' ||
  (node.type === 'MemberExpression' && propertyName(node) === 'constructor');

const isTimer = (node: Node): boolean => {
  const name = node.type === 'Identifier' ? node.name : propertyName(node);
  return name === 'setTimeout' || name === 'setInterval';
};

const isText = (given: Node | undefined): boolean => {
  const node = given && unwrap(given);
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
};
