import {
  type CallExpression,
  type Expression,
  type ImportDeclaration,
  type ModuleExportName,
  type Node,
  type Program,
  parseSync,
  type StringLiteral,
  Visitor,
} from 'oxc-parser';
import type { Link, LinkName } from './link.ts';
import { findMemberUses } from './find-member-uses.ts';

const MOCKS = ['mock', 'doMock', 'unmock', 'doUnmock'];

/** Every link of a source file to the module that a literal names, in the order of the text; undefined if it cannot be parsed. */
export const readLinks = (file: string, text: string): Link[] | undefined => {
  const { program, errors } = parseSync(file, text, { preserveParens: false });
  if (errors.length > 0) return undefined;
  const links = readStatements(program);
  const found = new Set<number>();
  const add = (link: Link): void => {
    if (found.has(link.at.start)) return;
    found.add(link.at.start);
    links.push(link);
  };
  for (const link of listCalls(program)) add(link);
  // What a mock names of the module that it mocks is rewritten with it.
  const isWithin = (link: Link): boolean =>
    links.some(
      (each) =>
        each.form === 'mock' &&
        each !== link &&
        each.specifier === link.specifier &&
        each.start <= link.start &&
        link.end <= each.end,
    );
  return links.filter((link) => !isWithin(link)).toSorted((left, right) => left.at.start - right.at.start);
};

const readStatements = (program: Program): Link[] =>
  program.body.flatMap((node): Link[] => {
    if (node.type === 'ImportDeclaration') return [readImport(program, node)];
    if (node.type === 'ExportAllDeclaration') {
      const form = node.exported ? 'opaque' : 'whole-export';
      return [{ ...spanOf(node), form, ...sourceOf(node.source), isType: node.exportKind === 'type', names: [] }];
    }
    if (node.type !== 'ExportNamedDeclaration' || !node.source) return [];
    const names = node.specifiers.map(({ local, exported, exportKind }) => ({
      name: nameOf(local),
      local: nameOf(exported),
      isType: exportKind === 'type',
    }));
    return [{ ...spanOf(node), form: 'export', ...sourceOf(node.source), isType: node.exportKind === 'type', names }];
  });

const readImport = (program: Program, node: ImportDeclaration): Link => {
  const link = { ...spanOf(node), ...sourceOf(node.source), isType: node.importKind === 'type', names: [] };
  const [first] = node.specifiers;
  if (!first) return { ...link, form: 'effect' };
  const namespace = node.specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
  if (namespace) {
    const local = namespace.local.name;
    const uses = node.specifiers.length === 1 ? findMemberUses(program, local) : undefined;
    if (!uses) return { ...link, form: 'opaque' };
    const names = [...new Set(uses.map(({ name }) => name))].map((name) => ({ name, local: name, isType: false }));
    return { ...link, form: 'namespace', local, uses, names };
  }
  const names = node.specifiers.map((each): LinkName => {
    const isNamed = each.type === 'ImportSpecifier';
    return {
      name: isNamed ? nameOf(each.imported) : 'default',
      local: each.local.name,
      isType: isNamed && each.importKind === 'type',
    };
  });
  return { ...link, form: 'import', names };
};

/** Links in expressions and types; a link that is part of another one comes after it. */
const listCalls = (program: Program): Link[] => {
  const known: Link[] = [];
  const rest: Link[] = [];
  const add = (form: 'declarator' | 'member' | 'mock', node: Node, source: StringLiteral, names: LinkName[]): void =>
    void known.push({ ...spanOf(node), form, ...sourceOf(source), isType: false, names });
  const opaque = (node: Node, source: StringLiteral): void =>
    void rest.push({ ...spanOf(node), form: 'opaque', ...sourceOf(source), isType: false, names: [] });
  new Visitor({
    ExpressionStatement: (node) => {
      const { expression } = node;
      const source = expression.type === 'CallExpression' ? mockedBy(expression) : undefined;
      if (source) add('mock', node, source, []);
    },
    VariableDeclarator: (node) => {
      const source = node.init ? loadedBy(node.init) : undefined;
      const names = node.id.type === 'ObjectPattern' ? namesOf(node.id) : undefined;
      if (source && names) add('declarator', node, source, names);
    },
    MemberExpression: (node) => {
      const source = loadedBy(node.object);
      const name = !node.computed && node.property.type === 'Identifier' ? node.property.name : undefined;
      if (source && name !== undefined && name !== 'then') add('member', node, source, [plain(name)]);
    },
    CallExpression: (node) => {
      const { callee, arguments: given } = node;
      if (
        callee.type === 'MemberExpression' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'then'
      ) {
        const source = callee.object.type === 'ImportExpression' ? literalOf(callee.object.source) : undefined;
        const [then] = given;
        const [param] = then?.type === 'ArrowFunctionExpression' ? then.params : [];
        const names = param?.type === 'ObjectPattern' ? namesOf(param) : undefined;
        if (source && names) add('member', node, source, names);
      }
      const [source] = given;
      const isLoad = callee.type === 'Identifier' ? callee.name === 'require' : isMocker(node);
      if (isLoad && source?.type === 'Literal' && typeof source.value === 'string') opaque(node, source);
    },
    ImportExpression: (node) => {
      const source = literalOf(node.source);
      if (source) opaque(node, source);
    },
    TSImportType: (node) => {
      const { source, qualifier } = node;
      const name = qualifier ? firstName(qualifier) : undefined;
      if (name === undefined) opaque(node, source);
      else add('member', node, source, [plain(name)]);
    },
  }).visit(program);
  return [...known, ...rest];
};

const firstName = (node: Node): string | undefined => {
  if (node.type === 'TSQualifiedName') return firstName(node.left);
  return node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
};

const plain = (name: string): LinkName => ({ name, local: name, isType: false });

/** The module that an expression is: `await import('…')`, `require('…')`. */
const loadedBy = (node: Expression): StringLiteral | undefined => {
  if (node.type === 'AwaitExpression' && node.argument.type === 'ImportExpression')
    return literalOf(node.argument.source);
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
    return undefined;
  const [source] = node.arguments;
  return source?.type === 'SpreadElement' ? undefined : source && literalOf(source);
};

const literalOf = (node: Expression): StringLiteral | undefined =>
  node.type === 'Literal' && typeof node.value === 'string' ? node : undefined;

const isMocker = ({ callee }: CallExpression): boolean =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'Identifier' &&
  /^(?:vi|vitest|jest)$/.test(callee.object.name);

/** `vi.mock('…')` and `vi.mock(import('…'))`. */
const mockedBy = (call: CallExpression): StringLiteral | undefined => {
  const { callee } = call;
  if (!isMocker(call) || callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const [source] = call.arguments;
  if (!MOCKS.includes(callee.property.name) || !source || source.type === 'SpreadElement') return undefined;
  return literalOf(source.type === 'ImportExpression' ? source.source : source);
};

/** The names that a pattern takes; undefined where it takes the rest, or a name that is computed. */
const namesOf = ({ properties }: Extract<Node, { type: 'ObjectPattern' }>): LinkName[] | undefined => {
  const names = properties.map((each) =>
    each.type === 'Property' && !each.computed && each.key.type === 'Identifier' && each.value.type === 'Identifier'
      ? { name: each.key.name, local: each.value.name, isType: false }
      : undefined,
  );
  return names.every((each) => each !== undefined) ? names : undefined;
};

const nameOf = (node: ModuleExportName): string => (node.type === 'Literal' ? node.value : node.name);

const spanOf = ({ start, end }: Node): { start: number; end: number } => ({ start, end });

const sourceOf = (source: StringLiteral): Pick<Link, 'specifier' | 'at'> => ({
  specifier: source.value,
  at: spanOf(source),
});
