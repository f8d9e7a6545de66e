import { type Node, parseSync, visitorKeys } from 'oxc-parser';

/** Every node of a source text that runs: types, imports and what is declared only are left out. */
export const walk = (path: string, text: string, visit: (node: Node, parent: Node | undefined) => void): void => {
  const { program, errors } = parseSync(path, text, { range: false });
  if (errors.length > 0) return;
  const go = (node: Node, parent: Node | undefined): void => {
    if (node.type.startsWith('TS') && !VALUES.has(node.type)) return;
    if (node.type === 'ImportDeclaration') return;
    visit(node, parent);
    for (const key of visitorKeys[node.type] ?? []) {
      const child: unknown = Reflect.get(node, key);
      for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) go(each, node);
    }
  };
  go(program, undefined);
};

/** A value with a type beside it. */
const VALUES = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
