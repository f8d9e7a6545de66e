import type { TSESTree } from '@typescript-eslint/utils';

/** `node` and all below it, in the order of the text. What `enter` refuses comes back without what is below it. */
export const walk = (node: TSESTree.Node, enter: (node: TSESTree.Node) => boolean = () => true): TSESTree.Node[] => {
  const found: TSESTree.Node[] = [];
  collect(node, enter, found);
  return found;
};

/** One list for the whole walk, and no list of a node's children: this runs over every node of every file. */
const collect = (node: TSESTree.Node, enter: (node: TSESTree.Node) => boolean, found: TSESTree.Node[]): void => {
  found.push(node);
  if (!enter(node)) return;
  for (const key of Object.keys(node)) {
    const value: unknown = ASIDE.has(key) ? undefined : Reflect.get(node, key);
    if (!Array.isArray(value)) {
      if (isNode(value)) collect(value, enter, found);
      continue;
    }
    for (const each of value) if (isNode(each)) collect(each, enter, found);
  }
};

/** Properties that hold nodes which are not below their owner, or none at all. */
const ASIDE = new Set(['parent', 'comments', 'tokens', 'range', 'loc']);

const isNode = (value: unknown): value is TSESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'range' in value;
