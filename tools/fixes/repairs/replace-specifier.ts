import { placeNamed } from '@acme/tools-spec';
import { parseSync } from 'oxc-parser';
import { offsetAt } from '../offset-at.ts';
import type { FindingRepair } from '../repair-finding.ts';

/**
 * Imports from the front door instead of a path, if the front door's surface has every name; or, within a package, by a
 * relative path, which reaches the same file. What takes a module as a whole is left alone.
 */
export const replaceSpecifier: FindingRepair = ({ file, line, column, fix }, read, spec) => {
  const text = read(file);
  const [, own, door] = /^import (?:'(\.[^']+)'\.|from '([^']+)'; if the name is missing)/.exec(fix) ?? [];
  const wanted = own ?? door;
  if (text === undefined || wanted === undefined || line === undefined) return undefined;
  const site = findSite(file, text, offsetAt(text, line, column ?? 1));
  if (!site) return undefined;
  if (door !== undefined) {
    const place = placeNamed(spec, door);
    const offered = place && listNames(read(`${place.dir}/surface.txt`) ?? '');
    if (!offered || !site.names?.every((name) => offered.has(name))) return undefined;
  }
  const quote = text.charAt(site.start);
  const replaced = text.slice(0, site.start) + quote + wanted + quote + text.slice(site.end);
  return { file, text: replaced, said: `imports from '${wanted}' instead of ${text.slice(site.start, site.end)}` };
};

interface Site {
  /** Where the specifier is, with its quotes. */
  start: number;
  end: number;
  /** What is taken, or undefined where it is the whole module. */
  names: string[] | undefined;
}

/** The import or re-export whose specifier is at `offset`. */
const findSite = (file: string, text: string, offset: number): Site | undefined => {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) return undefined;
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    ...moduleRequest,
    names: namesOf(entries.map(({ importName }) => importName)),
  }));
  const exports = module.staticExports.flatMap(({ entries }) => {
    const [request] = entries.flatMap(({ moduleRequest }) => moduleRequest ?? []);
    return request ? [{ ...request, names: namesOf(entries.map(({ importName }) => importName)) }] : [];
  });
  return [...imports, ...exports].find(({ start }) => start === offset);
};

const namesOf = (taken: readonly { kind: string; name: string | null }[]): string[] | undefined => {
  const names = taken.flatMap(({ kind, name }) => (kind === 'Name' && name !== null ? [name] : []));
  return names.length === taken.length && names.length > 0 ? names : undefined;
};

/** The names of the front door's own lines; those of another entry begin with its path. */
const listNames = (surface: string): Set<string> =>
  new Set([...surface.matchAll(/^(?:value|type) `([^`]+)`$/gm)].map(([, name = '']) => name));
