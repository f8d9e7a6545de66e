import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, nameOf } from '../function-node.ts';
import { walk } from '../walk.ts';
import type { HandMade, Look } from './hand-made.ts';

/** `const rest: never = value` and `value satisfies never`. */
export const findNever = (
  node: TSESTree.VariableDeclarator | TSESTree.TSSatisfiesExpression,
  { quote }: Look,
): HandMade | undefined => {
  const value = node.type === 'VariableDeclarator' ? node.init : node.expression;
  const type = node.type === 'VariableDeclarator' ? node.id.typeAnnotation?.typeAnnotation : node.typeAnnotation;
  return value && type?.type === 'TSNeverKeyword'
    ? { node, job: 'assert-never', given: `(${quote(value)})` }
    : undefined;
};

/** A function that takes a `never` and throws. */
export const findNeverFunction = (node: FunctionNode): HandMade | undefined => {
  const [value, ...others] = node.params;
  const takesNever = value?.type === 'Identifier' && value.typeAnnotation?.typeAnnotation.type === 'TSNeverKeyword';
  if (!takesNever || others.length > 1 || !walk(node.body).some(({ type }) => type === 'ThrowStatement'))
    return undefined;
  return { node, name: nameOf(node) ?? 'this', job: 'assert-never', given: `(${value.name})` };
};
