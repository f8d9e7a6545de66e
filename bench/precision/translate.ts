import { posix } from 'node:path';
import type { Fit } from './fit.ts';

/** A package as it was and as it is laid out. */
export interface Moved {
  old: string;
  place: string;
  oldName: string | undefined;
  name: string;
}

interface Move {
  /** Of the file, in the project. */
  path: string;
  /** Of the file, as it is laid out. */
  target: string;
  fit: Fit;
  /** The longest folder first. */
  packages: readonly Moved[];
}

/** What a specifier stands in: an import, an export, a mock. */
const SPECIFIER =
  /(\bfrom\s+|\bimport\s+|\bimport\(\s*|\b(?:require|resolve)\(\s*|[mM]ock\(\s*)(['"])([^'"\n]+)(?=['"])/g;

/** The text of a source file in which each specifier leads, after the move, to where it led before. */
export const translateSource = (text: string, move: Move): string =>
  text.replaceAll(SPECIFIER, (_, before: string, quote: string, specifier: string) => {
    return `${before}${quote}${translateSpecifier(specifier, move)}`;
  });

const translateSpecifier = (specifier: string, { path, target, fit, packages }: Move): string => {
  if (fit.namesPackages) {
    const other = otherPackage(specifier, path, fit, packages);
    if (other !== undefined) return other;
  }
  const named = packages.find(({ oldName }) => specifier === oldName || specifier.startsWith(`${oldName}/`));
  if (named?.oldName !== undefined) return named.name + specifier.slice(named.oldName.length);
  const led = leadsTo(specifier, path, fit, packages);
  if (led === undefined) return specifier;
  const to = posix.relative(posix.dirname(target), placeOf(led, packages));
  return to.startsWith('.') ? to : `./${to}`;
};

/** The name of the package that a specifier leads into, where that is another than the file's own. */
const otherPackage = (specifier: string, path: string, fit: Fit, packages: readonly Moved[]): string | undefined => {
  const named = packages.find(({ oldName }) => specifier === oldName || specifier.startsWith(`${oldName}/`));
  const led =
    named?.oldName === undefined
      ? leadsTo(specifier, path, fit, packages)
      : posix.join(named.old, specifier.slice(named.oldName.length));
  const [home, other] = [path, led].map((each) => packages.find(({ old }) => each !== undefined && isIn(each, old)));
  return other === undefined || other === home ? undefined : other.name;
};

/** The path in the project that a relative specifier, or an alias, leads to. */
const leadsTo = (specifier: string, path: string, fit: Fit, packages: readonly Moved[]): string | undefined => {
  if (/^\.\.?(\/|$)/.test(specifier)) return posix.join(posix.dirname(path), specifier);
  const home = packages.find(({ old }) => isIn(path, old))?.old ?? '.';
  const [alias, folder] =
    Object.entries(fit.aliases ?? {}).find(([each]) =>
      each.endsWith('/') ? specifier.startsWith(each) : specifier === each,
    ) ?? [];
  if (alias === undefined || folder === undefined) return undefined;
  return posix.join(home, folder, specifier.slice(alias.length));
};

/** Where a path of the project is laid out; what is of no package stays where it was. */
export const placeOf = (path: string, packages: readonly Moved[]): string => {
  const home = packages.find(({ old }) => isIn(path, old));
  return home ? posix.join(home.place, posix.relative(home.old, path)) : path;
};

const isIn = (path: string, folder: string): boolean =>
  folder === '.' || path === folder || path.startsWith(`${folder}/`);
