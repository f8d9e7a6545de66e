import { type ObjectExpression, type Program, parseSync, Visitor } from 'oxc-parser';
import type { Link } from './link.ts';
import type { Route } from './rewrite-links.ts';

/**
 * A statement that mocks one module, as one for each that its names are in now. Of a factory that gives a plain object each is
 * given its own members; any other is given to both, where members of the other module do no harm.
 */
export const rewriteMock = (text: string, { start, end, specifier }: Link, { homeOf, all }: Route): string => {
  const whole = text.slice(start, end);
  const { program } = parseSync('mock.ts', whole);
  const given = findFactory(program);
  const homes = given?.names.map((name) => homeOf(name).specifier);
  const wanted = homes ? all.filter((each) => homes.includes(each)) : all;
  return (wanted.length > 0 ? wanted : [specifier])
    .map((each) => {
      const kept = given && homes && wanted.length > 1 ? keep(whole, given.object, (at) => homes[at] === each) : whole;
      return kept.replaceAll(`'${specifier}'`, `'${each}'`).replaceAll(`"${specifier}"`, `'${each}'`);
    })
    .join('\n');
};

const keep = (whole: string, { start, end, properties }: ObjectExpression, isKept: (at: number) => boolean): string => {
  const kept = properties.filter((_, at) => isKept(at)).map((each) => whole.slice(each.start, each.end));
  return `${whole.slice(0, start)}{ ${kept.join(', ')} }${whole.slice(end)}`;
};

/** The object that `vi.mock('…', () => ({ … }))` gives, with the name of each member; none where a name is computed. */
const findFactory = (program: Program): { object: ObjectExpression; names: string[] } | undefined => {
  let object: ObjectExpression | undefined;
  new Visitor({
    CallExpression: ({ arguments: [, factory] }) => {
      if (object || factory?.type !== 'ArrowFunctionExpression' || !factory.expression) return;
      const body: unknown = factory.body;
      object = findObject(body);
    },
  }).visit(program);
  const names = object?.properties.map((each) =>
    each.type === 'Property' && !each.computed && each.key.type === 'Identifier' ? each.key.name : undefined,
  );
  return object && names?.every((name) => name !== undefined) ? { object, names } : undefined;
};

/** What an arrow without braces gives, where that is an object. */
const findObject = (body: unknown): ObjectExpression | undefined => {
  if (isObject(body)) return body;
  if (typeof body !== 'object' || body === null) return undefined;
  return findObject(Reflect.get(body, 'expression'));
};

const isObject = (node: unknown): node is ObjectExpression =>
  typeof node === 'object' && node !== null && Reflect.get(node, 'type') === 'ObjectExpression';
