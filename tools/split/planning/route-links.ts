import type { Home, Route } from '../links/rewrite-links.ts';
import type { Anatomy, ResolvedLink } from './anatomy.ts';
import type { Assignment } from './assign-files.ts';

export type Side = 'old' | 'part';

/** Names that a front door has to hand on for the other part alone, by file: whether each is a type. */
export type Handed = Map<string, Map<string, boolean>>;

export interface Routing {
  sideOf: (file: string) => Side;
  /** Of a link in a file of the package, which is in the package `side` from now on. */
  within: (side: Side) => (link: ResolvedLink) => Route | undefined;
  /** Of a link in another package, whose files take names of the packages in `used`. */
  across: (used: readonly string[]) => (link: ResolvedLink) => Route | undefined;
  /** What is handed on for the other part, once all links have been routed. */
  handed: Record<Side, Handed>;
  /** Names that one part takes of the other. */
  crossing: Set<string>;
}

/** Where every link to the package or within it leads after a split. `names` are the packages' names, `alias` what a namespace of the new one is called. */
export const routeLinks = (
  { pkg, door, offers }: Anatomy,
  { moved, copied }: Assignment,
  names: Record<Side, string>,
  alias: string,
): Routing => {
  const sideOf = (file: string): Side => (moved.has(file) ? 'part' : 'old');
  const handed: Record<Side, Handed> = { old: new Map(), part: new Map() };
  const crossing = new Set<string>();
  const publicHome = (name: string): Side => {
    const offer = offers.get(name);
    return offer ? sideOf(offer.file) : 'old';
  };
  const intoFile = (file: string, link: ResolvedLink): Route => {
    const to = sideOf(file);
    const homeOf = (name: string): Home => {
      const offered = [...offers].find(([, each]) => each.file === file && each.local === name)?.[0];
      const isType = pkg.modules.find((each) => each.file === file)?.exports.find((each) => each.name === name)?.isType;
      if (offered === undefined) {
        const known = handed[to].get(file) ?? new Map<string, boolean>();
        handed[to].set(file, known.set(name, isType === true || ((known.get(name) ?? true) && isTypeOf(link, name))));
      }
      crossing.add(offered ?? name);
      return { specifier: names[to], name: offered ?? name };
    };
    return { homeOf, all: [names[to]], alias };
  };
  const intoDoor = (side: Side, link: ResolvedLink): Route => ({
    homeOf: (name) => {
      const to = publicHome(name);
      if (to !== side) crossing.add(name);
      const own = link.specifier.startsWith('.') ? link.specifier : names[side];
      return { specifier: to === side ? own : names[to], name };
    },
    all: [link.specifier.startsWith('.') ? link.specifier : names[side]],
    alias,
  });
  return {
    sideOf,
    handed,
    crossing,
    within: (side) => (link) => {
      if (link.target.kind !== 'file') return undefined;
      const { file } = link.target;
      if (file === door) return intoDoor(side, link);
      return copied.has(file) || sideOf(file) === side ? undefined : intoFile(file, link);
    },
    across: (used) => (link) => {
      if (link.target.kind !== 'package' || link.target.name !== pkg.name) return undefined;
      const all = [names.old, names.part].filter((name) => used.includes(name));
      const isMock = link.form === 'mock';
      const both = [names.old, names.part];
      return {
        homeOf: (name) => ({ specifier: names[publicHome(name)], name }),
        all: isMock ? (all.length > 0 ? all : [names.old]) : both,
        alias,
      };
    },
  };
};

const isTypeOf = (link: ResolvedLink, name: string): boolean =>
  link.isType || link.names.some((each) => each.name === name && each.isType);
