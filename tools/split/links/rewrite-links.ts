import type { Link, LinkName } from './link.ts';
import { rewriteMock } from './rewrite-mock.ts';

/** Where a name of a module is found from now on, and what it is called there. */
export interface Home {
  specifier: string;
  name: string;
}

/** What becomes of one link. */
export interface Route {
  homeOf: (name: string) => Home;
  /** Every module that a link to all of it would have to name. */
  all: readonly string[];
  /** What a namespace of the second module is called. */
  alias: string;
}

export type Rewritten<Each extends Link> = { ok: true; text: string } | { ok: false; link: Each };

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with every link that has a route rewritten; not ok where what is taken of a module cannot be told apart. */
export const rewriteLinks = <Each extends Link>(
  text: string,
  links: readonly Each[],
  routeOf: (link: Each) => Route | undefined,
): Rewritten<Each> => {
  const edits: Edit[] = [];
  for (const link of links) {
    const route = routeOf(link);
    if (!route) continue;
    const made = editsOf(text, link, route);
    if (!made) return { ok: false, link };
    edits.push(...made);
  }
  return { ok: true, text: applyEdits(text, edits) };
};

/** The last first; an edit that lies in one that is made is a part of it. */
const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const outer = edits.filter(
    (each) => !edits.some((other) => other !== each && other.start <= each.start && each.end <= other.end),
  );
  return outer
    .toSorted((left, right) => right.start - left.start)
    .reduce((left, { start, end, text: by }) => left.slice(0, start) + by + left.slice(end), text);
};

const editsOf = (text: string, link: Link, route: Route): Edit[] | undefined => {
  const respecify = (specifier: string): Edit[] =>
    specifier === link.specifier ? [] : [{ ...link.at, text: `'${specifier}'` }];
  const groups = Map.groupBy(link.names, ({ name }) => route.homeOf(name).specifier);
  const isRenamed = link.names.some(({ name }) => route.homeOf(name).name !== name);
  const [only] = groups.keys();
  switch (link.form) {
    case 'import':
    case 'export': {
      if (groups.size <= 1 && !isRenamed) return respecify(only ?? link.specifier);
      const statements = [...groups].map(([specifier, names]) => printStatement(link, specifier, names, route));
      return [{ start: link.start, end: link.end, text: statements.join('\n') }];
    }
    case 'member':
      return groups.size === 1 && !isRenamed && only !== undefined ? respecify(only) : undefined;
    case 'declarator': {
      if (groups.size <= 1 && !isRenamed) return respecify(only ?? link.specifier);
      return [{ start: link.start, end: link.end, text: printDeclarators(text, link, groups, route) }];
    }
    case 'namespace':
      return isRenamed ? undefined : splitNamespace(link, route, [...groups.keys()], respecify);
    case 'mock':
      return [{ start: link.start, end: link.end, text: rewriteMock(text, link, route) }];
    case 'whole-export':
    case 'effect': {
      const whole = text.slice(link.start, link.end);
      const statements = route.all.map((specifier) => withSpecifier(whole, link, specifier));
      return [{ start: link.start, end: link.end, text: statements.join('\n') }];
    }
    case 'opaque':
      return route.all.length === 1 && route.all[0] !== undefined ? respecify(route.all[0]) : undefined;
  }
};

const withSpecifier = (whole: string, { start, at }: Link, specifier: string): string =>
  `${whole.slice(0, at.start - start)}'${specifier}'${whole.slice(at.end - start)}`;

const printStatement = (
  { form, isType }: Link,
  specifier: string,
  names: readonly LinkName[],
  { homeOf }: Route,
): string => {
  // Types alone are a type import: with `type` at each name the module would still be loaded.
  const areTypes = isType || names.every((each) => each.isType);
  const printed = names.map(({ name, local, isType: isOne }) => {
    const theirs = homeOf(name).name;
    return `${isOne && !areTypes ? 'type ' : ''}${theirs === local ? local : `${theirs} as ${local}`}`;
  });
  return `${form} ${areTypes ? 'type ' : ''}{ ${printed.join(', ')} } from '${specifier}';`;
};

const printDeclarators = (
  text: string,
  link: Link,
  groups: ReadonlyMap<string, readonly LinkName[]>,
  { homeOf }: Route,
): string => {
  const load = text.slice(text.indexOf('=', text.indexOf('}', link.start)) + 1, link.end).trim();
  const at = { ...link, start: link.end - load.length };
  return [...groups]
    .map(([specifier, names]) => {
      const printed = names.map(({ name, local }) => {
        const theirs = homeOf(name).name;
        return theirs === local ? local : `${theirs}: ${local}`;
      });
      return `{ ${printed.join(', ')} } = ${withSpecifier(load, at, specifier)}`;
    })
    .join(',\n  ');
};

/** The members of the second module are taken of a second namespace. */
const splitNamespace = (
  link: Link,
  { homeOf, alias }: Route,
  specifiers: readonly string[],
  respecify: (specifier: string) => Edit[],
): Edit[] | undefined => {
  const [first, second, ...more] = specifiers.toSorted((left) => (left === link.specifier ? -1 : 1));
  if (second === undefined) return respecify(first ?? link.specifier);
  if (more.length > 0 || first !== link.specifier) return undefined;
  const moved = (link.uses ?? []).filter(({ name }) => homeOf(name).specifier === second);
  const added = `\nimport ${link.isType ? 'type ' : ''}* as ${alias} from '${second}';`;
  return [
    { start: link.end, end: link.end, text: added },
    ...moved.map(({ start, end }) => ({ start, end, text: alias })),
  ];
};
