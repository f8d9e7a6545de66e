import type { Node } from 'oxc-parser';

/** The text that is written as a string, or as a template or a sum of such. */
export const literalOf = (node: Node | null | undefined): string | undefined => {
  if (!node) return undefined;
  const plain = unwrap(node);
  if (plain.type === 'Literal') return typeof plain.value === 'string' ? plain.value : undefined;
  if (plain.type === 'BinaryExpression')
    return plain.operator === '+' ? join([literalOf(plain.left), literalOf(plain.right)]) : undefined;
  if (plain.type !== 'TemplateLiteral') return undefined;
  const { quasis, expressions } = plain;
  return join(
    quasis.flatMap(({ value }, index) => {
      const text = value.cooked ?? undefined;
      return index < expressions.length ? [text, literalOf(expressions[index])] : [text];
    }),
  );
};

const join = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join('');

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
