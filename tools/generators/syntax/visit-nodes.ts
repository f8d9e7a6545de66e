/** A node of a syntax tree. */
export interface SyntaxNode extends Record<string, unknown> {
  type: string;
  start: number;
  end: number;
}

/** Calls `enter` for each node, outermost first; a node for which it gives false is not entered. */
export const visitNodes = (root: unknown, enter: (node: SyntaxNode) => boolean | void): void => {
  if (Array.isArray(root)) for (const child of root) visitNodes(child, enter);
  else if (isNode(root) && enter(root) !== false) for (const child of Object.values(root)) visitNodes(child, enter);
};

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  'start' in value &&
  typeof value.type === 'string' &&
  typeof value.start === 'number';
