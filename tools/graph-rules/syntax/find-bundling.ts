import type { CallExpression, Node, ObjectExpression, Program } from 'oxc-parser';
import type { Effect } from '../workspace.ts';
import { positionAt } from './position-at.ts';
import { literalOf, propertyName, unwrap } from './property-name.ts';

/** The file that Vite and the gate read, and those that Vite would prefer or take in its place. */
export const VITE_CONFIG = /(?:^|\/)vite\.config\.[cm]?[jt]s$/;

/** What Vite may be told; the rest can send an import elsewhere or put code in its place. */
const SETTINGS = new Set([
  'appType',
  'base',
  'build',
  'cacheDir',
  'clearScreen',
  'css',
  'json',
  'logLevel',
  'plugins',
  'preview',
  'publicDir',
  'root',
  'server',
]);
const REWRITING = new Set([
  'additionalData',
  'alias',
  'banner',
  'entry',
  'external',
  'footer',
  'input',
  'intro',
  'outro',
]);

/** These are for whoever develops: nothing of them is built. */
const SERVING = new Set(['preview', 'server']);

/**
 * What a Vite configuration holds beyond plain settings: a setting that sends imports elsewhere, code, a path out of
 * the package. What cannot be read as data is one too, for nobody knows what it sets.
 */
export const findBundling = (text: string, program: Program): Effect[] => {
  const flaws: Effect[] = [];
  const report = (node: Node, what: string): void => void flaws.push({ what, ...positionAt(text, node.start) });
  const imported = new Set(
    program.body.flatMap((each) =>
      each.type === 'ImportDeclaration' && !/^[./]/.test(each.source.value)
        ? each.specifiers.map(({ local }) => local.name)
        : [],
    ),
  );
  const judgeEach = (object: ObjectExpression, isTop: boolean): void => {
    for (const property of object.properties) {
      const name = property.type === 'Property' ? propertyName(property) : undefined;
      if (property.type !== 'Property' || name === undefined) report(property, 'computes what it sets');
      else if (REWRITING.has(name) || (isTop && !SETTINGS.has(name))) report(property, `sets '${name}'`);
      else if (isTop && name === 'plugins') judgePlugins(property.value);
      else if (!(isTop && (SERVING.has(name) || name === 'base'))) judge(property.value);
    }
  };
  const judge = (given: Node): void => {
    const node = unwrap(given);
    const literal = literalOf(node);
    if (literal !== undefined && LEAVING.test(literal)) report(node, `names '${literal}', out of the package`);
    if (node.type === 'ObjectExpression') judgeEach(node, false);
    else if (node.type === 'ArrayExpression') node.elements.forEach((each) => each && judge(each));
    else if (literal === undefined && !isPlain(node)) report(node, 'computes a setting');
  };
  const judgePlugins = (given: Node): void => {
    const list = unwrap(given);
    for (const each of list.type === 'ArrayExpression' ? list.elements : [list]) {
      const plugin = each?.type === 'CallExpression' && each.callee.type === 'Identifier' ? each.callee.name : '';
      if (each?.type === 'CallExpression' && imported.has(plugin)) each.arguments.forEach(judge);
      else if (each) report(each, 'has a plugin of its own');
    }
  };
  for (const statement of program.body) {
    const isKnown = statement.type === 'ImportDeclaration' || statement.type === 'ExportDefaultDeclaration';
    if (!isKnown) report(statement, 'does more than export settings');
  }
  const settings = settingsOf(program);
  if (settings) judgeEach(settings, true);
  else report(program.body.at(-1) ?? program, 'exports no object that can be read');
  return flaws;
};

/** A path that begins at the root of the disk or passes a parent. */
const LEAVING = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/;

/** `export default { … }`, also in Vite's `defineConfig(…)`. */
const settingsOf = ({ body }: Program): ObjectExpression | undefined => {
  const exported = body.find((each) => each.type === 'ExportDefaultDeclaration')?.declaration;
  const given = exported && unwrap(exported);
  const value = given?.type === 'CallExpression' ? argumentOf(given, body) : given;
  const plain = value && unwrap(value);
  return plain?.type === 'ObjectExpression' ? plain : undefined;
};

/** The one argument of `defineConfig`, which gives it back; any other function gives what it likes. */
const argumentOf = ({ callee, arguments: given }: CallExpression, body: Program['body']): Node | undefined => {
  const isVites = body
    .flatMap((each) => (each.type === 'ImportDeclaration' && each.source.value === 'vite' ? each.specifiers : []))
    .some(
      (each) =>
        each.type === 'ImportSpecifier' &&
        each.imported.type === 'Identifier' &&
        each.imported.name === 'defineConfig' &&
        callee.type === 'Identifier' &&
        each.local.name === callee.name,
    );
  return isVites && given.length === 1 ? given[0] : undefined;
};

/** A literal, a number with its sign, `import.meta.dirname`: the package's folder. */
const isPlain = (node: Node): boolean => {
  if (node.type === 'UnaryExpression') return isPlain(node.argument);
  if (node.type === 'MemberExpression') return node.object.type === 'MetaProperty' && propertyName(node) === 'dirname';
  return node.type === 'Literal';
};
