import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import { walk } from '../walk.ts';

/** What has to happen for a part of a test to run, or to count: `swallow` is a `try` that catches what it finds. */
export interface Doubt {
  kind: 'catch' | 'branch' | 'callback' | 'swallow' | 'return';
  node: TSESTree.Node;
}

/** Functions that keep what they are given for later, if ever. */
const LATER =
  /^(?:on|once|off|addListener|addEventListener|subscribe|then|catch|finally|setTimeout|setInterval|setImmediate|nextTick|queueMicrotask|fn|mockImplementation(?:Once)?)$/;

/** The innermost reason why `node` may not run although its test does; undefined where it runs or the test fails. */
export const findDoubt = (node: TSESTree.Node, test: FunctionNode): Doubt | undefined => {
  let child = node;
  let doubt: Doubt | undefined;
  for (let { parent } = node; parent && child !== test; child = parent, { parent } = parent) {
    // A promise that a test waits for, and that nobody settles, fails the test in time.
    if (parent.type === 'NewExpression' && parent.parent.type === 'AwaitExpression') return undefined;
    doubt ??= doubtOf(child, parent);
  }
  return doubt;
};

const doubtOf = (child: TSESTree.Node, parent: TSESTree.Node): Doubt | undefined => {
  if (parent.type === 'CatchClause') return { kind: 'catch', node: parent };
  const mayPass =
    parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'WhileStatement';
  if (mayPass && child !== parent.test) return { kind: 'branch', node: parent.test };
  if (parent.type === 'ForOfStatement' && child === parent.body && isEmpty(parent.right))
    return { kind: 'branch', node: parent.right };
  if (parent.type === 'TryStatement' && child === parent.block && parent.handler && swallows(parent.handler))
    return { kind: 'swallow', node: parent };
  if (parent.type === 'TryStatement' && child !== parent.finalizer && parent.finalizer && leavesAll(parent.finalizer))
    return { kind: 'swallow', node: parent };
  if (parent.type === 'MemberExpression' && child === parent.object && isSwallowingCatch(parent))
    return { kind: 'swallow', node: parent };
  if (parent.type === 'BlockStatement') {
    const leaves = parent.body.find((each) => each.range[1] <= child.range[0] && isLeave(each));
    return leaves?.type === 'IfStatement' ? { kind: 'return', node: leaves.test } : undefined;
  }
  if (parent.type === 'LogicalExpression' && child === parent.right) return { kind: 'branch', node: parent.left };
  if (!isFunction(child)) return undefined;
  if (parent.type === 'AssignmentExpression') return { kind: 'callback', node: parent.left };
  if (parent.type !== 'CallExpression' || parent.callee === child) return undefined;
  const { callee } = parent;
  const name =
    callee.type === 'MemberExpression'
      ? (getPropertyName(callee) ?? '')
      : callee.type === 'Identifier'
        ? callee.name
        : '';
  const isWaitedFor = ['then', 'finally'].includes(name) && isAwaited(parent);
  return LATER.test(name) && !isWaitedFor ? { kind: 'callback', node: callee } : undefined;
};

const isEmpty = (list: TSESTree.Node): boolean => list.type === 'ArrayExpression' && list.elements.length === 0;

/** Whether a `catch` lets nothing out, and looks at nothing that it catches. */
const swallows = ({ body }: { body: TSESTree.Node }): boolean =>
  walk(body).every(
    (each) =>
      each.type !== 'ThrowStatement' &&
      each.type !== 'ReturnStatement' &&
      !(each.type === 'CallExpression' && /^(?:assert|expect|fail|reject)/.test(calleeNameOf(each))),
  );

/** `finally { return; }` drops what was thrown. */
const leavesAll = ({ body }: TSESTree.BlockStatement): boolean => body.some(({ type }) => type === 'ReturnStatement');

/** `.catch(() => undefined)` */
const isSwallowingCatch = (member: TSESTree.MemberExpression): boolean => {
  const call = member.parent;
  const [handler] = call.type === 'CallExpression' && call.callee === member ? call.arguments : [];
  return getPropertyName(member) === 'catch' && isFunction(handler) && swallows(handler);
};

/** `if (…) return;` */
const isLeave = (statement: TSESTree.Statement): boolean => {
  if (statement.type !== 'IfStatement' || statement.alternate) return false;
  const { consequent } = statement;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return last?.type === 'ReturnStatement';
};

/** The variable at which the callee starts: `expect` of `expect(a).rejects.toThrow()`. */
const calleeNameOf = ({ callee }: TSESTree.CallExpression): string => {
  let node: TSESTree.Node = callee;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression')
    node = node.type === 'MemberExpression' ? node.object : node.callee;
  return node.type === 'Identifier' ? node.name : '';
};

const isAwaited = (node: TSESTree.Node): boolean => {
  const { parent } = node;
  if (parent?.type === 'MemberExpression' || (parent?.type === 'CallExpression' && parent.callee === node))
    return isAwaited(parent);
  return parent?.type === 'AwaitExpression' || parent?.type === 'ReturnStatement' || isFunction(parent);
};
