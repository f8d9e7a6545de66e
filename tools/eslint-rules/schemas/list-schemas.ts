import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';

/** A schema that a module declares at its top. */
export interface Schema {
  name: TSESTree.Identifier;
  init: TSESTree.Expression;
  /** The names of its fields, where it is an object whose fields all stand in this file. */
  fields: string[] | undefined;
}

const OBJECTS = ['object', 'strictObject', 'looseObject'];
/** Methods after which a chain is a schema no more. */
const ENDS =
  'parse parseAsync safeParse safeParseAsync decode encode safeDecode safeEncode toJSONSchema registry config treeifyError prettifyError flattenError formatError isOptional isNullable'.split(
    ' ',
  );
/** Methods that make a schema of a schema whose own declaration is elsewhere. */
const DERIVES =
  'extend safeExtend pick omit partial required merge and or optional nullable nullish array brand default prefault catch transform refine superRefine check pipe readonly strict loose passthrough strip catchall keyof describe meta'.split(
    ' ',
  );

/** The schemas among the statements of a module; `library` are the names under which it imports the schema library. */
export const listSchemas = (statements: readonly TSESTree.Node[], library: readonly string[]): Schema[] => {
  const schemas: Schema[] = [];
  for (const statement of statements) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || !init || !isSchema(init, library)) continue;
      schemas.push({ name: id, init, fields: readFields(init, schemas) });
    }
  }
  return schemas;
};

const isSchema = (node: TSESTree.Expression, library: readonly string[]): boolean => {
  if (node.type !== 'CallExpression') return false;
  const root = rootOf(node);
  const method = node.callee.type === 'MemberExpression' ? (getPropertyName(node.callee) ?? '') : '';
  if (root === undefined || ENDS.includes(method)) return false;
  return library.includes(root) || (root.endsWith('Schema') && root !== 'Schema' && DERIVES.includes(method));
};

/** The name that a chain of members and calls begins with. */
const rootOf = (node: TSESTree.Node): string | undefined => {
  if (node.type === 'CallExpression') return rootOf(node.callee);
  if (node.type === 'MemberExpression') return rootOf(node.object);
  return node.type === 'Identifier' ? node.name : undefined;
};

const readFields = (node: TSESTree.Expression, known: readonly Schema[]): string[] | undefined => {
  if (node.type !== 'CallExpression') return undefined;
  const [shape] = node.arguments;
  if (node.callee.type === 'Identifier') return OBJECTS.includes(node.callee.name) ? readKeys(shape) : undefined;
  if (node.callee.type !== 'MemberExpression') return undefined;
  const method = getPropertyName(node.callee) ?? '';
  if (OBJECTS.includes(method)) return readKeys(shape);
  const base = rootOf(node);
  const inherited =
    node.callee.object.type === 'Identifier'
      ? known.find(({ name }) => name.name === base)?.fields
      : readFields(node.callee.object, known);
  if (method !== 'extend' && method !== 'safeExtend') return KEEPS.includes(method) ? inherited : undefined;
  const added = readKeys(shape);
  return inherited && added && [...new Set([...inherited, ...added])];
};

/** Methods that leave an object its fields. */
const KEEPS =
  'strict loose passthrough strip partial required readonly brand refine superRefine check describe meta'.split(' ');

const readKeys = (shape: TSESTree.Node | undefined): string[] | undefined => {
  if (shape?.type !== 'ObjectExpression') return undefined;
  const keys = shape.properties.map((each) => (each.type === 'Property' ? getPropertyName(each) : null));
  return keys.every((key) => key !== null) ? keys : undefined;
};
