import type { Node, Program } from 'oxc-parser';
import { identifiersIn, listDeclarations, type Scope } from './list-declarations.ts';
import { isWrapper, propertyName } from './property-name.ts';
import { visitNodes } from './visit-nodes.ts';

/** One use of a global variable, and what of it is used, as far as that is written: `process.env.HOME`. */
export interface GlobalUse {
  name: string;
  path: readonly string[];
  /** The whole expression, such as `process.env`, and the node around it. */
  node: Node;
  parent: Node | undefined;
}

/**
 * Every use of one of the globals `names`, where no declaration of the file hides it. Types are not looked at:
 * they are gone when the program runs.
 */
export const findGlobals = (program: Program, names: ReadonlySet<string>): GlobalUse[] => {
  const uses: GlobalUse[] = [];
  const hidden = new Map<string, Scope[]>();
  const bindings = new Set<Node>();
  visitNodes(program, (node, { around, key }) => {
    if (isErased(node)) return false;
    for (const { id, scope } of listDeclarations(node, around)) {
      for (const binding of identifiersIn(id)) {
        bindings.add(binding);
        if (names.has(binding.name)) hidden.set(binding.name, [...(hidden.get(binding.name) ?? []), scope]);
      }
    }
    if (node.type !== 'Identifier' || !names.has(node.name)) return true;
    if (!bindings.has(node) && isReference(key, around.at(-1))) uses.push(...describe(node.name, node, around));
    return true;
  });
  return uses.filter(
    ({ name, node }) => !hidden.get(name)?.some(({ start, end }) => start <= node.start && node.end <= end),
  );
};

/** Types, and what is only declared. */
const isErased = (node: Node): boolean => {
  if ('declare' in node && node.declare === true) return true;
  if (!node.type.startsWith('TS')) return node.type === 'ImportDeclaration' && node.importKind === 'type';
  return !isWrapper(node) && !RUNNING.has(node.type);
};

const RUNNING = new Set([
  'TSEnumBody',
  'TSEnumDeclaration',
  'TSEnumMember',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSModuleBlock',
  'TSModuleDeclaration',
  'TSParameterProperty',
]);

/** Whether an identifier that declares nothing stands for a value, and not for a key or a label. */
const isReference = (key: string, parent: Node | undefined): boolean => {
  if (!parent) return false;
  if (key === 'label' || parent.type === 'MetaProperty' || /^(?:Import|Export)\w*Specifier$/.test(parent.type))
    return false;
  const isKey = key === 'key' || (key === 'property' && parent.type === 'MemberExpression');
  return !isKey || ('computed' in parent && parent.computed);
};

/** Follows what is taken of the global, through members and `const { a } = …`. */
const describe = (name: string, node: Node, around: readonly Node[]): GlobalUse[] => {
  const path: string[] = [];
  let inner = node;
  let depth = around.length - 1;
  for (let outer = around[depth]; outer; outer = around[depth]) {
    const isMember = outer.type === 'MemberExpression' && outer.object === inner;
    const member = isMember ? propertyName(outer) : undefined;
    if (!isWrapper(outer) && member === undefined) break;
    if (member !== undefined) path.push(member);
    inner = outer;
    depth -= 1;
  }
  const parent = around[depth];
  const whole = { name, path, node: inner, parent };
  if (parent?.type !== 'VariableDeclarator' || parent.init !== inner || parent.id.type !== 'ObjectPattern')
    return [whole];
  return parent.id.properties.map((property) => {
    const taken = property.type === 'Property' ? propertyName(property) : undefined;
    return taken === undefined ? whole : { ...whole, path: [...path, taken] };
  });
};
