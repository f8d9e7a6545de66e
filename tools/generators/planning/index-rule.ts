import { parseSync } from 'oxc-parser';
import { isNode, type SyntaxNode, visitNodes } from '../syntax/visit-nodes.ts';

/** A rule as the index names it: its file, relative to the index, and what that exports. */
export interface IndexedRule {
  source: string;
  name: string;
}

/**
 * The text of an index with `added` imported and listed like the rule `beside`, both in alphabetical order.
 * Undefined if the index does not import or list that rule.
 */
export const indexRule = (file: string, text: string, beside: IndexedRule, added: IndexedRule): string | undefined => {
  const { program } = parseSync(file, text);
  const body: unknown[] = program.body;
  const statements = body.filter(isNode);
  const imports = statements.filter(
    (each) => each.type === 'ImportDeclaration' && sourceOf(each).startsWith('./rules/'),
  );
  const list = findList(program, beside.name);
  if (!imports.some((each) => sourceOf(each) === beside.source) || !list) return undefined;

  const nextImport = imports.find((each) => sourceOf(each) > added.source);
  const lastImport = imports.at(-1);
  const nextEntry = list.find((each) => String(each['name']) > added.name);
  const lastEntry = list.at(-1);
  const statement = `import { ${added.name} } from '${added.source}';`;
  const edits = [
    nextImport
      ? { at: nextImport.start, insert: `${statement}\n` }
      : { at: lastImport?.end ?? 0, insert: `\n${statement}` },
    nextEntry
      ? { at: nextEntry.start, insert: `${added.name}, ` }
      : { at: lastEntry?.end ?? 0, insert: `, ${added.name}` },
  ];
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((edited, { at, insert }) => edited.slice(0, at) + insert + edited.slice(at), text);
};

const sourceOf = ({ source }: SyntaxNode): string => (isNode(source) ? String(source['value']) : '');

/** The entries of the array that lists `name`. */
const findList = (program: unknown, name: string): SyntaxNode[] | undefined => {
  let list: SyntaxNode[] | undefined;
  visitNodes(program, ({ type, elements }) => {
    if (type !== 'ArrayExpression' || !Array.isArray(elements)) return;
    const entries = elements.filter(isNode);
    if (entries.some((each) => each['name'] === name)) list = entries;
  });
  return list;
};
