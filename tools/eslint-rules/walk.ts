import type { TSESTree } from '@typescript-eslint/utils';

/** `node` and all below it, in the order of the text. What `enter` refuses comes back without what is below it. */
export const walk = (node: TSESTree.Node, enter: (node: TSESTree.Node) => boolean = () => true): TSESTree.Node[] => [
  node,
  ...(enter(node) ? childrenOf(node).flatMap((child) => walk(child, enter)) : []),
];

const childrenOf = (node: TSESTree.Node): TSESTree.Node[] =>
  Object.entries(node).flatMap(([key, value]) => (ASIDE.includes(key) ? [] : [value].flat().filter(isNode)));

/** Properties that hold nodes which are not below their owner. */
const ASIDE = ['parent', 'comments', 'tokens'];

const isNode = (value: unknown): value is TSESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'range' in value;
