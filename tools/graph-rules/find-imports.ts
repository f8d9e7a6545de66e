import {
  type Argument,
  type CallExpression,
  type Comment,
  type Expression,
  parseSync,
  rawTransferSupported,
  Visitor,
} from 'oxc-parser';
import { positionAt } from './position-at.ts';
import type { ImportKind, ImportSite, Problem } from './workspace.ts';

/** Raw transfer hands over the tree without JSON: a fourth of the time for a million lines. */
const OPTIONS = { preserveParens: false, experimentalRawTransfer: rawTransferSupported() };

const MOCKERS = ['vi', 'vitest', 'jest'];
const MOCKS = ['mock', 'doMock', 'unmock', 'doUnmock', 'importActual', 'importMock', 'requireActual', 'requireMock'];

interface Found {
  specifier: string;
  kind: ImportKind;
  offset: number;
}

/**
 * Every module that the text names with a literal, in order of position: imports and re-exports, `import()`,
 * `require` and what `createRequire` made, type imports, mocks, and the comments that TypeScript obeys.
 * A computed specifier is not seen. The `problem` is a syntax error, after which nothing is sure.
 */
export const findImports = (file: string, text: string): { imports: ImportSite[]; problem: Problem | undefined } => {
  const { program, comments, errors } = parseSync(file, text, OPTIONS);
  const [error] = errors;
  if (error) {
    const position = positionAt(text, error.labels[0]?.start ?? 0);
    return { imports: [], problem: { reason: error.message, ...position } };
  }
  const found: Found[] = [...findInComments(file, comments)];
  const add = (source: Argument | Expression | null | undefined, kind: ImportKind): void => {
    const specifier = literalOf(source);
    if (source && specifier !== undefined) found.push({ specifier, kind, offset: source.start });
  };
  const requires = new Set(['require']);
  const calls: CallExpression[] = [];
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type' ? 'type' : 'static'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'export'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'export'),
    ImportExpression: (node) => add(node.source, 'dynamic'),
    TSImportType: (node) => add(node.source, 'type'),
    TSExternalModuleReference: (node) => add(node.expression, 'require'),
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && isCreateRequire(init)) requires.add(id.name);
    },
    CallExpression: (node) => void calls.push(node),
  }).visit(program);
  for (const call of calls) {
    const kind = loads(call, requires);
    if (kind) add(call.arguments[0], kind);
  }
  return { imports: locate(text, found), problem: undefined };
};

/** The kind of import that a call makes, or undefined if it loads no module. */
const loads = ({ callee }: CallExpression, requires: ReadonlySet<string>): ImportKind | undefined => {
  if (callee.type === 'Identifier') return requires.has(callee.name) ? 'require' : undefined;
  if (isCreateRequire(callee)) return 'require';
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const { object, property } = callee;
  if (object.type === 'MetaProperty') return property.name === 'resolve' ? 'dynamic' : undefined;
  if (nameOf(object) === 'mock' && property.name === 'module') return 'mock';
  if (object.type !== 'Identifier') return undefined;
  if (MOCKERS.includes(object.name)) return MOCKS.includes(property.name) ? 'mock' : undefined;
  const resolves = requires.has(object.name) && property.name === 'resolve';
  return resolves || (object.name === 'module' && property.name === 'require') ? 'require' : undefined;
};

/** Also as `module.createRequire(…)`. */
const isCreateRequire = (node: Expression | null): boolean =>
  node?.type === 'CallExpression' && nameOf(node.callee) === 'createRequire';

/** `name`, and what stands last in `any.name`. */
const nameOf = (node: Expression): string | undefined => {
  const last = node.type === 'MemberExpression' ? node.property : node;
  return last.type === 'Identifier' ? last.name : undefined;
};

const literalOf = (node: Argument | Expression | null | undefined): string | undefined => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
};

/** Triple-slash references count everywhere, JSDoc imports where JavaScript has no other way to name a type. */
const findInComments = (file: string, comments: readonly Comment[]): Found[] =>
  comments.flatMap(({ type, value, start }) => {
    const inJsdoc = type === 'Block' && value.startsWith('*') && /\.[cm]?jsx?$/.test(file);
    const inSlashes = type === 'Line' && value.startsWith('/');
    if (!inJsdoc && !inSlashes) return [];
    const pattern = inJsdoc
      ? /(?:\bimport\(\s*|@import\s[^'"]*?\bfrom\s+)(['"])(?<specifier>.+?)\1/g
      : /<reference\s+(?<path>path)?(?:types)?\s*=\s*(['"])(?<specifier>.+?)\2/g;
    return [...value.matchAll(pattern)].map((match): Found => ({
      specifier: (match.groups?.['path'] ? './' : '') + (match.groups?.['specifier'] ?? ''),
      kind: 'comment',
      offset: start + 2 + match.index,
    }));
  });

const locate = (text: string, found: readonly Found[]): ImportSite[] =>
  found
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ specifier, kind, offset }) => ({ specifier, kind, ...positionAt(text, offset) }));
