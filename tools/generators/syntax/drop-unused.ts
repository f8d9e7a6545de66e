import { parseSync } from 'oxc-parser';
import { readReferences } from './read-references.ts';
import { isNode, type SyntaxNode } from './visit-nodes.ts';

/** The module without the declarations and imports that its exports do not need, and without the comments on them. */
export const dropUnused = (file: string, text: string): string => {
  const body: unknown[] = parseSync(file, text).program.body;
  const statements = body.filter(isNode);
  const { kept, used } = reachFromExports(statements);
  const pieces = statements.map((statement, index) => {
    if (!kept.has(statement)) return '';
    const leading = text.slice(statements[index - 1]?.end ?? 0, statement.start);
    return leading + writeStatement(statement, text, used);
  });
  return pieces.join('').trimStart() + text.slice(statements.at(-1)?.end ?? 0);
};

const reachFromExports = (statements: readonly SyntaxNode[]): { kept: Set<SyntaxNode>; used: Set<string> } => {
  const kept = new Set(statements.filter((each) => declaredNames(each) === undefined));
  const used = new Set<string>();
  for (const statement of kept) {
    if (statement.type === 'ImportDeclaration') continue;
    for (const name of readReferences(statement)) used.add(name);
    for (const each of statements) if (declaredNames(each)?.some((name) => used.has(name))) kept.add(each);
  }
  return { kept, used };
};

/** What a statement declares for its own module only; undefined where it is there for more than its names. */
const declaredNames = (statement: SyntaxNode): string[] | undefined => {
  switch (statement.type) {
    case 'ImportDeclaration': {
      const names = namesIn(statement['specifiers'], 'local');
      return names.length > 0 ? names : undefined;
    }
    case 'VariableDeclaration':
      return namesIn(statement['declarations'], 'id');
    case 'FunctionDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return namesIn([statement], 'id');
    default:
      return undefined;
  }
};

const namesIn = (nodes: unknown, key: string): string[] =>
  (Array.isArray(nodes) ? nodes : []).filter(isNode).flatMap((node) => {
    const name = node[key];
    return isNode(name) && typeof name['name'] === 'string' ? [name['name']] : [];
  });

/** An import loses the names that are not used. */
const writeStatement = (statement: SyntaxNode, text: string, used: ReadonlySet<string>): string => {
  const { type, start, end, specifiers } = statement;
  const original = text.slice(start, end);
  if (type !== 'ImportDeclaration' || !Array.isArray(specifiers)) return original;
  const named = specifiers.filter(isNode).filter((each) => each.type === 'ImportSpecifier');
  const wanted = named.filter((each) => namesIn([each], 'local').some((name) => used.has(name)));
  if (wanted.length === named.length) return original;
  const braces = wanted.map((each) => text.slice(each.start, each.end)).join(', ');
  return original.replace(/,?\s*\{[^}]*\}/, (list) => {
    if (braces === '') return '';
    return `${list.slice(0, list.indexOf('{'))}{ ${braces} }`;
  });
};
