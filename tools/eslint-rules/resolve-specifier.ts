import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileLocation } from './locate-file.ts';
import { rememberLast } from './remember-last.ts';

/** What an import specifier points at, as far as its text tells. */
export type Target =
  /** A package, by name: `@acme/tickets-types` of '@acme/tickets-types/src/x.ts', or `#x` of an alias. */
  | { by: 'name'; name: string }
  /** A file, by path relative to the workspace root; `../…` or absolute where it is outside. */
  | { by: 'path'; path: string };

/** Reads `specifier` as written in the file at `path`; a query such as `?raw` does not matter. */
export const resolveSpecifier = ({ root, path }: FileLocation, specifier: string): Target =>
  named.get(specifier) ?? resolve(root, path, specifier);

/** What names a package does so in every file. */
const named = new Map<string, Target>();

const resolve = rememberLast((root: string, path: string, specifier: string): Target => {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('file:')) return { by: 'path', path: within(root, pathOfUrl(plain)) };
  if (plain.startsWith('/')) return { by: 'path', path: within(root, posix.normalize(plain)) };
  if (/^\.\.?(\/|$)/.test(plain)) return { by: 'path', path: posix.join(posix.dirname(path), plain) };
  const [head = '', second = ''] = posix.normalize(plain).split('/');
  const target: Target = { by: 'name', name: head.startsWith('@') ? `${head}/${second}` : head };
  named.set(specifier, target);
  return target;
});

/** The package whose installed copy `path` reaches into, or undefined where it does not pass `node_modules`. */
export const packageInNodeModules = (path: string): string | undefined =>
  /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

const within = (root: string, absolute: string): string =>
  absolute.startsWith(`${root}/`) ? absolute.slice(root.length + 1) : absolute;

const pathOfUrl = (url: string): string => {
  try {
    return posix.normalize(fileURLToPath(url));
  } catch {
    return url;
  }
};
