import type { Node, Program } from 'oxc-parser';
import { unwrap } from './property-name.ts';

/** The values of the constants that a module declares outside of functions, by name. */
export const constantsIn = (program: Program): ReadonlyMap<string, Node> => {
  const constants = new Map<string, Node>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type === 'Identifier' && init) constants.set(id.name, init);
    }
  }
  return constants;
};

/**
 * The text that an expression always has: a literal, a template or sum of such, a constant that is one. A local
 * variable that hides a constant is not told from it: then the name is read that the reader sees first.
 */
export const readConstant = (node: Node, constants: ReadonlyMap<string, Node>, depth = 8): string | undefined => {
  if (depth === 0) return undefined;
  const read = (part: Node): string | undefined => readConstant(part, constants, depth - 1);
  const plain = unwrap(node);
  switch (plain.type) {
    case 'Literal':
      return typeof plain.value === 'string' ? plain.value : undefined;
    case 'TemplateLiteral':
      return join(
        plain.quasis.flatMap(({ value }, index) => {
          const part = plain.expressions[index];
          return part ? [value.cooked ?? undefined, read(part)] : [value.cooked ?? undefined];
        }),
      );
    case 'BinaryExpression':
      return plain.operator === '+' ? join([read(plain.left), read(plain.right)]) : undefined;
    case 'Identifier': {
      const value = constants.get(plain.name);
      return value && read(value);
    }
    default:
      return undefined;
  }
};

const join = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join('');
