import type { Node } from 'oxc-parser';

/** The text of a string literal, or of a template without parts. */
export const literalOf = (node: Node | null | undefined): string | undefined => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
};

/** What a member or a property is called: `a.b` and `a['b']` are both `b`; undefined where that is computed. */
export const propertyName = (node: Node): string | undefined => {
  const [key, isComputed] =
    node.type === 'MemberExpression'
      ? [node.property, node.computed]
      : node.type === 'Property'
        ? [node.key, node.computed]
        : [];
  if (key?.type === 'Identifier' && !isComputed) return key.name;
  return literalOf(key);
};

/** The expression inside what TypeScript wraps around it: `a as B`, `a!`, `a satisfies B`, `a?.b`. */
export const unwrap = (node: Node): Node => (isWrapper(node) ? unwrap(node.expression) : node);

export const isWrapper = (node: Node): node is Extract<Node, { type: (typeof WRAPPERS)[number] }> =>
  WRAPPERS.some((type) => type === node.type);

const WRAPPERS = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'ChainExpression',
  'ParenthesizedExpression',
] as const;
