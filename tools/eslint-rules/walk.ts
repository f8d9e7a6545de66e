import type { TSESTree } from '@typescript-eslint/utils';

/** `node` and all below it, in the order of the text. What `enter` refuses comes back without what is below it. */
export const walk = (node: TSESTree.Node, enter: (node: TSESTree.Node) => boolean = () => true): TSESTree.Node[] => {
  const found: TSESTree.Node[] = [];
  const visit = (each: TSESTree.Node): void => {
    found.push(each);
    if (enter(each)) visitChildren(each, visit);
  };
  visit(node);
  return found;
};

const visitChildren = (node: TSESTree.Node, visit: (child: TSESTree.Node) => void): void => {
  // The entries would ask for the location of every node, which oxlint computes only then.
  for (const key of Object.keys(node)) {
    if (ASIDE.has(key)) continue;
    const value: unknown = Reflect.get(node, key);
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) visit(value);
      continue;
    }
    for (const child of value) if (isNode(child)) visit(child);
  }
};

/** Properties that hold no nodes below their owner. */
const ASIDE = new Set(['parent', 'loc', 'range', 'comments', 'tokens']);

const isNode = (value: unknown): value is TSESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'range' in value;
