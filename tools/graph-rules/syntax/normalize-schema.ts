import type { CallExpression, Node } from 'oxc-parser';
import { propertyName, unwrap } from './property-name.ts';

/** What the names of a module stand for. */
export interface Vocabulary {
  text: string;
  /** Values of its constants. */
  constants: ReadonlyMap<string, Node>;
  /** Imported names as they are called where they come from; the schema library itself is ''. */
  imports: ReadonlyMap<string, string>;
}

/** Methods that say something about a schema and change nothing of what it accepts. */
const REMARKS = new Set(['describe', 'meta', 'register', 'strict', 'strip', 'loose', 'passthrough']);

/** Methods whose first argument is data even where it is a text; elsewhere a text is a message. */
const DATA = new Set([
  'catch',
  'default',
  'endsWith',
  'enum',
  'includes',
  'literal',
  'prefault',
  'startsWith',
  'stringbool',
]);

const OBJECTS = new Set(['object', 'strictObject', 'looseObject']);

/**
 * A schema expression as text that is the same for all that accept the same: fields in order of their names, no
 * messages and remarks, constants written out, names without their aliases.
 */
export const normalizeSchema = (root: Node, words: Vocabulary, depth = 12): string => {
  if (depth === 0) return '…';
  const normalize = (node: Node): string => normalizeSchema(node, words, depth - 1);
  const node = unwrap(root);
  switch (node.type) {
    case 'ObjectExpression': {
      const fields = node.properties.map((each) => {
        if (each.type === 'SpreadElement') return `...${normalize(each.argument)}`;
        return `${propertyName(each) ?? `[${normalize(each.key)}]`}:${normalize(each.value)}`;
      });
      return `{${fields.toSorted().join(',')}}`;
    }
    case 'ArrayExpression':
      return `[${node.elements.map((each) => (each ? normalize(each) : '')).join(',')}]`;
    case 'Identifier': {
      const value = words.constants.get(node.name);
      return value ? normalize(value) : (words.imports.get(node.name) ?? node.name);
    }
    case 'MemberExpression':
      return `${normalize(node.object)}.${propertyName(node) ?? '?'}`.replace(/^\./, '');
    case 'CallExpression':
      return normalizeCall(node, words, normalize);
    case 'Literal':
      return typeof node.value === 'string' ? JSON.stringify(node.value) : (node.raw ?? '');
    default:
      return words.text.slice(node.start, node.end).replaceAll(/\s+/g, ' ');
  }
};

const normalizeCall = (
  { callee, arguments: given, typeArguments }: CallExpression,
  { text }: Vocabulary,
  normalize: (node: Node) => string,
): string => {
  const name = normalize(callee);
  const method = name.slice(name.lastIndexOf('.') + 1);
  if (callee.type === 'MemberExpression' && REMARKS.has(method)) return normalize(callee.object);
  const data = given.filter((each, index) => !isText(each) || (index === 0 && DATA.has(method)));
  const types = typeArguments ? text.slice(typeArguments.start, typeArguments.end).replaceAll(/\s+/g, '') : '';
  return `${OBJECTS.has(name) ? 'object' : name}${types}(${data.map(normalize).join(',')})`;
};

const isText = (node: Node): boolean => {
  const plain = unwrap(node);
  return plain.type === 'TemplateLiteral' || (plain.type === 'Literal' && typeof plain.value === 'string');
};
