import { visitNodes } from './visit-nodes.ts';

/** The names that the code of a syntax tree refers to; keys and properties written with a dot are not among them. */
export const readReferences = (root: unknown): Set<string> => {
  const names = new Set<string>();
  visitNodes(root, (node) => {
    if (/^(?:JSX)?Identifier$/.test(node.type) && typeof node['name'] === 'string') names.add(node['name']);
    const { computed, key, property, ...others } = node;
    if (computed !== false || (key === undefined && property === undefined)) return true;
    for (const name of readReferences(Object.values(others))) names.add(name);
    return false;
  });
  return names;
};
