import type { Link } from '../links/link.ts';
import { readLinks } from '../links/read-links.ts';
import type { Module, ResolvedLink } from './anatomy.ts';

const SOURCE = /\.[cm]?[jt]sx?$/;

const remembered = new WeakMap<Module, readonly ResolvedLink[]>();

/** The links of one file; a link that only the graph rules see is one of which nothing is known. */
export const resolveLinks = (module: Module, read: (file: string) => string | undefined): readonly ResolvedLink[] => {
  const links = remembered.get(module) ?? findLinks(module, read);
  remembered.set(module, links);
  return links;
};

const findLinks = ({ file, imports }: Module, read: (file: string) => string | undefined): ResolvedLink[] => {
  const links = SOURCE.test(file) ? (readLinks(file, read(file) ?? '') ?? []) : [];
  const known = new Set(links.map(({ specifier }) => specifier));
  const targets = new Map(imports.map(({ specifier, target }) => [specifier, target]));
  const unseen = imports
    .filter(({ specifier }) => !known.has(specifier))
    .map(({ specifier, target }): ResolvedLink => ({ ...NOWHERE, specifier, target }));
  return [...links.map((link) => ({ ...link, target: targets.get(link.specifier) ?? EXTERNAL })), ...unseen];
};

const NOWHERE: Omit<Link, 'specifier'> = {
  start: 0,
  end: 0,
  at: { start: 0, end: 0 },
  form: 'opaque',
  isType: false,
  names: [],
};
const EXTERNAL = { kind: 'external', name: '' } as const;
