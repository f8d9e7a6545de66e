import { isBuiltin } from 'node:module';
import {
  type Argument,
  type CallExpression,
  type Comment,
  type Expression,
  type ImportDeclaration,
  type Program,
  Visitor,
} from 'oxc-parser';
import type { ImportKind, ImportSite, Problem } from '../workspace.ts';
import { constantsIn, readConstant } from './read-constant.ts';
import { parseSource } from './parse-source.ts';
import { positionAt } from './position-at.ts';
import { literalOf, propertyName } from './property-name.ts';

const MOCKERS: readonly string[] = ['vi', 'vitest', 'jest'];
const MOCKS = ['mock', 'doMock', 'unmock', 'doUnmock', 'importActual', 'importMock', 'requireActual', 'requireMock'];

interface Found extends Omit<ImportSite, 'line' | 'column'> {
  offset: number;
}

/** A load of a module whose name is only known when it runs. */
export interface ComputedLoad {
  /** How it is loaded: `import()`, `require`. */
  form: string;
  line: number;
  column: number;
}

export interface FoundImports {
  imports: ImportSite[];
  computed: ComputedLoad[];
}

/** What `readImports` finds in a text, or the syntax error that hides it. */
export const findImports = (file: string, text: string): FoundImports & { problem: Problem | undefined } => {
  const parsed = parseSource(file, text);
  if ('problem' in parsed) return { imports: [], computed: [], problem: parsed.problem };
  return { ...readImports(file, text, parsed.program, parsed.comments), problem: undefined };
};

/**
 * Every module that the text names with a constant, in order of position: imports and re-exports, `import()`,
 * `require` and what `createRequire` made, type imports, mocks, and the comments that TypeScript obeys. What is
 * loaded under a computed name is listed apart.
 */
export const readImports = (
  file: string,
  text: string,
  program: Program,
  comments: readonly Comment[],
): FoundImports => {
  const found: Found[] = [...findInComments(file, comments)];
  const computed: { form: string; offset: number }[] = [];
  const constants = constantsIn(program);
  const add = (source: Argument | Expression | null | undefined, kind: ImportKind, form = 'import()'): void => {
    if (!source) return;
    const specifier = readConstant(source, constants);
    if (specifier !== undefined) found.push({ specifier, kind, offset: source.start });
    else if (kind !== 'mock' || ACTUAL.test(form)) computed.push({ form, offset: source.start });
  };
  const requires = new Set(['require']);
  const makers = new Set(['createRequire']);
  const mockers = new Set(MOCKERS);
  const mocks = new Set<string>();
  const calls: CallExpression[] = [];
  new Visitor({
    ImportDeclaration: (node) => {
      const names = isBuiltin(node.source.value) ? namesOf(node) : undefined;
      const kind = node.importKind === 'type' ? 'type' : 'static';
      found.push({ specifier: node.source.value, kind, offset: node.source.start, ...(names && { names }) });
      for (const each of node.specifiers) {
        const name = each.type === 'ImportSpecifier' ? nameOf(each.imported) : undefined;
        if (name === 'createRequire') makers.add(each.local.name);
        if (name !== undefined && MOCKERS.includes(name)) mockers.add(each.local.name);
      }
    },
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'export'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'type' : 'export'),
    ImportExpression: (node) => add(node.source, 'dynamic'),
    TSImportType: (node) => add(node.source, 'type'),
    TSExternalModuleReference: (node) => add(node.expression, 'require'),
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && makesRequire(init, makers)) requires.add(id.name);
      if (init?.type !== 'Identifier' || !mockers.has(init.name)) return;
      if (id.type === 'Identifier') mockers.add(id.name);
      for (const property of id.type === 'ObjectPattern' ? id.properties : []) {
        const isMock = property.type === 'Property' && MOCKS.includes(propertyName(property) ?? '');
        if (isMock && property.value.type === 'Identifier') mocks.add(property.value.name);
      }
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'Identifier' && makesRequire(right, makers)) requires.add(left.name);
    },
    NewExpression: ({ callee, arguments: given }) => {
      const [source, base] = given;
      const specifier = callee.type === 'Identifier' && callee.name === 'URL' ? literalOf(source) : undefined;
      const isNear = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
      if (source && specifier && isNear && SOURCE.test(specifier))
        found.push({ specifier: pathOf(specifier), kind: 'url', offset: source.start });
    },
    CallExpression: (node) => void calls.push(node),
  }).visit(program);
  for (const call of calls) {
    const loaded = loads(call, { requires, makers, mockers, mocks });
    if (loaded) add(call.arguments[0], loaded.kind, loaded.form);
  }
  return { imports: locate(text, found), computed: locate(text, computed) };
};

/** What a test mocks is not loaded; what it asks for beside the mock is. */
const ACTUAL = /(?:Actual|importMock|requireMock)\(/;

const SOURCE = /^(?!\w+:).*\.[cm]?[jt]sx?$/;

/** A URL needs no `./`. */
const pathOf = (specifier: string): string => (/^\.\.?\//.test(specifier) ? specifier : `./${specifier}`);

/** The kind of import that a call makes, or undefined if it loads no module. */
const loads = (
  { callee }: CallExpression,
  { requires, makers, mockers, mocks }: Record<'requires' | 'makers' | 'mockers' | 'mocks', ReadonlySet<string>>,
): { kind: ImportKind; form: string } | undefined => {
  const required = { kind: 'require', form: 'require()' } as const;
  if (callee.type === 'Identifier') {
    if (mocks.has(callee.name)) return { kind: 'mock', form: `${callee.name}()` };
    return requires.has(callee.name) ? required : undefined;
  }
  if (callee.type === 'CallExpression') return makesRequire(callee, makers) ? required : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const { object } = callee;
  const property = propertyName(callee) ?? '';
  if (object.type === 'MetaProperty') {
    return property === 'resolve' || property === 'glob'
      ? { kind: 'dynamic', form: `import.meta.${property}` }
      : undefined;
  }
  if (property === 'getBuiltinModule') return { kind: 'require', form: 'getBuiltinModule()' };
  if (lastName(object) === 'mock' && property === 'module') return { kind: 'mock', form: 'mock.module()' };
  if (object.type !== 'Identifier') return undefined;
  if (mockers.has(object.name))
    return MOCKS.includes(property) ? { kind: 'mock', form: `vi.${property}()` } : undefined;
  const resolves = requires.has(object.name) && property === 'resolve';
  return resolves || (object.name === 'module' && property === 'require') ? required : undefined;
};

/** `createRequire(…)`, also as `module.createRequire(…)` or under another name, and `require` itself. */
const makesRequire = (node: Expression | null, makers: ReadonlySet<string>): boolean => {
  if (node?.type === 'Identifier') return node.name === 'require';
  if (node?.type !== 'CallExpression') return false;
  const name = lastName(node.callee);
  return name !== undefined && makers.has(name);
};

/** `name`, and what stands last in `any.name`. */
const lastName = (node: Expression): string | undefined => {
  if (node.type === 'MemberExpression') return propertyName(node);
  return node.type === 'Identifier' ? node.name : undefined;
};

/** What an import takes by name; undefined where it takes all. */
const namesOf = ({ specifiers }: ImportDeclaration): string[] | undefined => {
  const names = specifiers.map((each) => (each.type === 'ImportSpecifier' ? nameOf(each.imported) : '*'));
  return names.length === 0 || names.includes('*') ? undefined : names;
};

const nameOf = (node: { type: string; name?: string; value?: unknown }): string => node.name ?? String(node.value);

/**
 * Triple-slash references and the pragma that names the JSX library count everywhere, JSDoc imports where
 * JavaScript has no other way to name a type.
 */
const findInComments = (file: string, comments: readonly Comment[]): Found[] =>
  comments.flatMap(({ type, value, start }) => {
    const isDoc = type === 'Block' && value.startsWith('*');
    const patterns = [
      ...(isDoc && /\.[cm]?jsx?$/.test(file) ? [JSDOC] : []),
      ...(type === 'Line' && value.startsWith('/') ? [REFERENCE] : []),
      ...(value.includes('@jsxImportSource') ? [PRAGMA] : []),
      ...(value.includes('-environment') ? [ENVIRONMENT] : []),
    ];
    return patterns.flatMap((pattern) =>
      [...value.matchAll(pattern)]
        .filter(({ groups }) => !OWN_ENVIRONMENTS.has(groups?.['runner'] ?? ''))
        .map(({ groups = {}, index }): Found => {
          const { path, source, runner, specifier = '' } = groups;
          const named = source === undefined ? (nameRunner(runner) ?? specifier) : `${source}/jsx-runtime`;
          return {
            specifier: (path ? './' : '') + named,
            kind: source || runner ? 'static' : 'comment',
            offset: start + 2 + index,
          };
        }),
    );
  });

const JSDOC = /(?:\bimport[\s*]*\([\s*]*|@import\s[^'"]*?\bfrom\s+)(['"])(?<specifier>.+?)\1/g;
const REFERENCE = /<reference\s(?:[^>]*\s)?(?:(?<path>path)|types)\s*=\s*(['"])(?<specifier>.+?)\2/g;
const PRAGMA = /@jsxImportSource\s+(?<source>[^\s*]+)/g;

/** Where a test asks to be run. */
const ENVIRONMENT = /@(?:vitest|jest)-environment\s+(?<runner>[^\s*]+)/g;

/** What Vitest has itself, or finds by the name of a package that whoever wants it declares. */
const OWN_ENVIRONMENTS = new Set(['node', 'jsdom', 'happy-dom', 'edge-runtime']);

/** Vitest loads any other environment: a file, or a package by this name. */
const nameRunner = (runner: string | undefined): string | undefined =>
  runner === undefined || /^[./]/.test(runner) ? runner : `vitest-environment-${runner}`;

const locate = <At extends { offset: number }>(
  text: string,
  found: readonly At[],
): (Omit<At, 'offset'> & { line: number; column: number })[] =>
  found
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ offset, ...rest }) => ({ ...rest, ...positionAt(text, offset) }));
