import type { Node, Program } from 'oxc-parser';
import type { ObjectSchema } from '../workspace.ts';
import { normalizeSchema, type Vocabulary } from './normalize-schema.ts';
import { positionAt } from './position-at.ts';
import { propertyName } from './property-name.ts';
import { constantsIn } from './read-constant.ts';
import { visitNodes } from './visit-nodes.ts';

const FORMS = ['object', 'strictObject', 'looseObject'];
const MENTION = /\b(?:strictO|looseO|o)bject\s*\(/;

/** Every object schema that a module writes out, with its fields in a normal form; the outer ones come first. */
export const findSchemas = (text: string, program: Program, library: string): ObjectSchema[] => {
  if (!MENTION.test(text)) return [];
  const words = { text, constants: constantsIn(program), imports: importedNames(program, library) };
  const schemas: ObjectSchema[] = [];
  visitNodes(program, (node, { around }) => {
    if (node.type !== 'CallExpression' || !isObjectForm(node.callee, words)) return;
    const [shape] = node.arguments;
    if (shape?.type !== 'ObjectExpression') return;
    const owner = around.findLast(({ type }) => type === 'VariableDeclarator' || type === 'ObjectExpression');
    const holder = owner?.type === 'VariableDeclarator' ? owner.id : undefined;
    schemas.push({
      name: holder?.type === 'Identifier' ? holder.name : undefined,
      fields: shape.properties.map((each) => propertyName(each) ?? '…').toSorted(),
      form: normalizeSchema(shape, words),
      start: node.start,
      end: node.end,
      ...positionAt(text, node.start),
    });
  });
  return schemas;
};

const isObjectForm = (callee: Node, { imports }: Vocabulary): boolean => {
  if (callee.type === 'MemberExpression') return FORMS.includes(propertyName(callee) ?? '');
  return callee.type === 'Identifier' && FORMS.includes(imports.get(callee.name) ?? '');
};

/** What each imported name is called where it comes from; the library as a whole has no name. */
const importedNames = (program: Program, library: string): Map<string, string> => {
  const names = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const { value } = statement.source;
    const isLibrary = value === library || value.startsWith(`${library}/`);
    for (const each of statement.specifiers) {
      const isWhole = isLibrary && (each.type !== 'ImportSpecifier' || nameOf(each.imported) === 'z');
      const own = each.type === 'ImportSpecifier' ? nameOf(each.imported) : each.local.name;
      names.set(each.local.name, isWhole ? '' : own);
    }
  }
  return names;
};

const nameOf = (node: { type: string; name?: string; value?: unknown }): string => node.name ?? String(node.value);
