import type { Expression, Node, Program } from 'oxc-parser';
import type { Effect } from '../workspace.ts';
import { positionAt } from './position-at.ts';
import { visitNodes } from './visit-nodes.ts';

/** Globals whose calls only make values. */
const MAKERS = new Set([
  'Array',
  'BigInt',
  'Boolean',
  'Error',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RangeError',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'URL',
  'WeakMap',
  'WeakSet',
]);
const QUIET = new Set([
  'EmptyStatement',
  'FunctionDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
  'ImportDeclaration',
  'ExportAllDeclaration',
]);

/**
 * What a module does when it is imported, beyond saying what things are: statements, variables that change, and
 * calls of what is neither imported nor its own, such as `Date.now()`.
 */
export const findEffects = (text: string, program: Program): Effect[] => {
  const known = new Set([...MAKERS, ...namesOf(program)]);
  return program.body.flatMap((statement) => judge(statement, known, text));
};

const judge = (statement: Node, known: ReadonlySet<string>, text: string): Effect[] => {
  const report = (what: string): Effect[] => [{ what, ...positionAt(text, statement.start) }];
  if (QUIET.has(statement.type) || ('declare' in statement && statement.declare === true)) return [];
  if (statement.type === 'ExportNamedDeclaration')
    return statement.declaration ? judge(statement.declaration, known, text) : [];
  if (statement.type === 'ExpressionStatement' && isDirective(statement)) return [];
  if (statement.type === 'VariableDeclaration') {
    if (statement.declare) return [];
    if (statement.kind !== 'const') return report(`keeps a variable ('${statement.kind}')`);
    return statement.declarations.flatMap(({ init }) => (init ? findCalls(init, known, text) : []));
  }
  if (statement.type === 'ClassDeclaration') return findCalls(statement, known, text);
  if (statement.type === 'ExportDefaultDeclaration') return findCalls(statement.declaration, known, text);
  return report('runs a statement');
};

const isDirective = (statement: Node): boolean =>
  'directive' in statement && typeof statement.directive === 'string' && statement.directive !== '';

/** The calls that run at once: those in functions wait. */
const findCalls = (root: Node, known: ReadonlySet<string>, text: string): Effect[] => {
  const effects: Effect[] = [];
  visitNodes(root, (node) => {
    if (isFunction(node)) return false;
    const at = positionAt(text, node.start);
    if (node.type === 'AwaitExpression') effects.push({ what: 'waits (await)', ...at });
    if (node.type === 'AssignmentExpression' || node.type === 'UpdateExpression')
      effects.push({ what: 'assigns', ...at });
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression' && node.type !== 'TaggedTemplateExpression')
      return true;
    const callee = node.type === 'TaggedTemplateExpression' ? node.tag : node.callee;
    const name = text.slice(callee.start, callee.end);
    const first = rootOf(callee);
    if (isFunction(callee)) effects.push({ what: 'runs a function at once', ...at });
    else if (name === 'Math.random' || (first && !known.has(first))) effects.push({ what: `calls '${name}'`, ...at });
    return true;
  });
  return effects;
};

const isFunction = ({ type }: Node): boolean => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

/** The variable at which `a.b.c()` starts, or undefined where it starts at a value. */
const rootOf = (node: Expression): string | undefined => {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return node.object.type === 'Super' ? undefined : rootOf(node.object);
  return undefined;
};

/** What is imported, or declared outside of functions. */
const namesOf = (program: Program): string[] =>
  program.body.flatMap((statement): string[] => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'ImportDeclaration') return declaration.specifiers.map(({ local }) => local.name);
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
      return declaration.id ? [declaration.id.name] : [];
    return [];
  });
