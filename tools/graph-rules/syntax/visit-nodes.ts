import { type Node, visitorKeys } from 'oxc-parser';

/** Where a node stands: the nodes around it, outermost first, and the property of the last that holds it. */
export interface Surrounding {
  around: readonly Node[];
  key: string;
}

/** Calls `enter` for each node in the order of the text, outermost first; one for which it gives false is not entered. */
export const visitNodes = (root: Node, enter: (node: Node, where: Surrounding) => boolean | void): void => {
  const around: Node[] = [];
  const visit = (node: Node, key: string): void => {
    if (enter(node, { around, key }) === false) return;
    around.push(node);
    for (const name of visitorKeys[node.type] ?? []) {
      const child: unknown = Reflect.get(node, name);
      if (isNode(child)) visit(child, name);
      else if (Array.isArray(child)) for (const each of child) if (isNode(each)) visit(each, name);
    }
    around.pop();
  };
  visit(root, '');
};

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
