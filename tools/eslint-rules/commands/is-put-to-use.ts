import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';
import { walk } from '../walk.ts';

/** What only makes values of values, and the methods of texts, lists and dates that do. */
const COMPUTING = 'Array BigInt Boolean Date Error Intl Math Number Object String URL URLSearchParams'.split(' ');
const METHODS =
  'charAt endsWith every filter flatMap getTime includes join localeCompare map padEnd padStart reduce replace replaceAll slice some split startsWith toFixed toISOString toLowerCase toSorted toString toUpperCase trim'.split(
    ' ',
  );

/**
 * Whether a function does something with what a parameter is: it calls that or a part of it, or hands it on as it is. Of
 * what it only reads, whatever its type is called, it computes a value, and so where it hands it to what `isHarmless`.
 */
export const isPutToUse = (
  parameter: TSESTree.Node,
  { body }: FunctionNode,
  isHarmless: (callee: TSESTree.Node) => boolean,
): boolean => {
  const names = new Set(namesIn(parameter));
  return walk(body).some((node) => {
    for (const taken of takenFrom(node, names)) for (const name of namesIn(taken)) names.add(name);
    return node.type === 'Identifier' && names.has(node.name) && isUsed(node, isHarmless);
  });
};

/** What takes a part of a value of these names: variables, and the parameters of what its methods call. */
const takenFrom = (node: TSESTree.Node, names: ReadonlySet<string>): TSESTree.Node[] => {
  if (node.type === 'VariableDeclarator') return node.init && names.has(rootOf(node.init)) ? [node.id] : [];
  if (node.type === 'ForOfStatement') return names.has(rootOf(node.right)) ? [node.left] : [];
  if (node.type !== 'CallExpression' || !names.has(rootOf(node.callee))) return [];
  return node.arguments.flatMap((each) => (isFunction(each) ? each.params : []));
};

const isUsed = (node: TSESTree.Identifier, isHarmless: (callee: TSESTree.Node) => boolean): boolean => {
  if (node.parent.type === 'MemberExpression' && node.parent.property === node && !node.parent.computed) return false;
  const part = wholeChain(node);
  const { parent } = part;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return isPassedOn(node);
  if (parent.callee !== part)
    return part === node && !COMPUTING.includes(rootOf(parent.callee)) && !isHarmless(parent.callee);
  return part.type !== 'MemberExpression' || !METHODS.includes(getPropertyName(part) ?? '');
};

/** What is put into an object, spread or given back can be called by others. */
const isPassedOn = ({ parent }: TSESTree.Identifier): boolean =>
  parent.type === 'SpreadElement' || parent.type === 'ReturnStatement' || parent.type === 'TSAsExpression';

const wholeChain = (node: TSESTree.Node): TSESTree.Node => {
  const { parent } = node;
  const isObject = parent?.type === 'MemberExpression' && parent.object === node;
  return isObject || parent?.type === 'ChainExpression' ? wholeChain(parent) : node;
};

/** The name that a chain of members and calls begins with. */
const rootOf = (node: TSESTree.Node): string => {
  switch (node.type) {
    case 'CallExpression':
      return rootOf(node.callee);
    case 'MemberExpression':
      return rootOf(node.object);
    case 'AwaitExpression':
      return rootOf(node.argument);
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return rootOf(node.expression);
    case 'LogicalExpression':
      return rootOf(node.left);
    default:
      return node.type === 'Identifier' ? node.name : '';
  }
};

/** The names that a pattern binds, and those of its keys and defaults. */
const namesIn = (pattern: TSESTree.Node): string[] =>
  walk(pattern, ({ type }) => type !== 'TSTypeAnnotation').flatMap((each) =>
    each.type === 'Identifier' ? [each.name] : [],
  );
