import type { TSESTree } from '@typescript-eslint/utils';
import { walk } from '../walk.ts';
import type { Loop } from './find-loop.ts';

/** Whether a round begins with what the one before has waited for: `page = await read(page.next)`. */
export const carriesOn = (loop: Loop, awaits: readonly TSESTree.Node[]): boolean => {
  const inside = walk(loop);
  return awaits.some((each) => {
    if (each.type !== 'AwaitExpression') return false;
    const assignment = assignmentOf(each, loop);
    if (assignment?.operator !== '=' || assignment.left.type !== 'Identifier') return false;
    const { left } = assignment;
    const same = inside.filter((node) => node !== left && node.type === 'Identifier' && node.name === left.name);
    const isOwn = same.some(({ parent }) => parent?.type === 'VariableDeclarator' && same.includes(parent.id));
    return !isOwn && same.some((node) => isRead(node) && node.range[0] < assignment.range[1]);
  });
};

/** The assignment that an awaited value ends in, in the same round. */
const assignmentOf = (node: TSESTree.Node, loop: Loop): TSESTree.AssignmentExpression | undefined => {
  for (let { parent } = node; parent && parent !== loop; { parent } = parent) {
    if (parent.type === 'AssignmentExpression') return parent;
    if (parent.type.endsWith('Statement') || parent.type === 'VariableDeclarator') return undefined;
  }
  return undefined;
};

/** No name of a property, nor the target of another assignment. */
const isRead = (node: TSESTree.Node): boolean => {
  const { parent } = node;
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent?.type === 'Property') return parent.value === node || parent.computed;
  return parent?.type !== 'AssignmentExpression' || parent.right === node;
};
