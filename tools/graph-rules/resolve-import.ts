import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { Manifest } from '@acme/tools-spec';
import type { Package, Target } from './workspace.ts';

/** What a resolution needs to know of the workspace. */
export interface Surroundings {
  scope: string;
  files: ReadonlySet<string>;
  packagesByName: ReadonlyMap<string, Pick<Package, 'dir' | 'name' | 'manifest'>>;
}

/** The package that an import is in. The workspace itself is in the folder ''. */
export type Importer = Pick<Package, 'dir' | 'manifest'>;

/** Endings that a specifier may leave out or stand for, after the specifier as it is written. */
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.json'];
const COMPILED = /\.([cm]?)jsx?$/;

/**
 * Where `specifier` leads from `file` of a package. An external package is not looked up in `node_modules`: that
 * it is declared is a rule's concern, that the declared version has the name is tsc's.
 */
export const resolveImport = (around: Surroundings, from: Importer, file: string, specifier: string): Target => {
  if (isBuiltin(specifier)) return { kind: 'builtin' };
  if (/^\.\.?(\/|$)/.test(specifier)) return resolvePath(around, from.dir, posix.join(posix.dirname(file), specifier));
  if (specifier.startsWith('#')) return resolveAlias(around, from, specifier);
  if (specifier.startsWith('/') && /\.(?:html|css)$/.test(file)) {
    // What is in `public` a bundler serves from the same root.
    const offered = posix.join(from.dir, 'public', specifier);
    return resolvePath(around, from.dir, around.files.has(offered) ? offered : posix.join(from.dir, specifier));
  }
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return { kind: 'outside' };
  if (specifier.includes(':')) return unresolved('it is a URL');
  const name = packageNameOf(specifier);
  if (!name) return unresolved('it is no package name');
  const found = around.packagesByName.get(name);
  // A query asks a bundler for the file in another form; it is the same package all the same.
  const subpath = specifier.slice(name.length).replace(/\?.*$/, '');
  if (found) return resolveInPackage(around, from.dir, found, `.${subpath}`);
  if (name.startsWith(`${around.scope}/`)) return unresolved(`no package of this workspace is called '${name}'`);
  return { kind: 'external', name };
};

const unresolved = (reason: string): Target => ({ kind: 'unresolved', reason });

/** An alias leads where Node would go: to what `imports` of the manifest says. */
const resolveAlias = (around: Surroundings, from: Importer, specifier: string): Target => {
  const { imports } = from.manifest;
  if (typeof imports !== 'object' || imports === null) return unresolved("packages here have no 'imports' aliases");
  for (const [key, value] of Object.entries(imports)) {
    const [head = '', tail] = key.split('*');
    const isIt = tail === undefined ? specifier === key : specifier.startsWith(head) && specifier.endsWith(tail);
    const path = isIt ? firstPath(value) : undefined;
    if (path === undefined || path.startsWith('#')) continue;
    const star = tail === undefined ? '' : specifier.slice(head.length, specifier.length - tail.length);
    return resolveImport(around, from, fileIn(from.dir, 'package.json'), path.replaceAll('*', star));
  }
  return unresolved(`${fileIn(from.dir, 'package.json')} has no alias for it`);
};

const resolvePath = ({ files }: Surroundings, dir: string, path: string): Target => {
  const isInside = dir === '' ? !path.includes('/') : path.startsWith(`${dir}/`) || path === dir;
  if (!isInside || path.includes('/node_modules/')) return { kind: 'outside' };
  // `./` and `../` lead to a folder.
  const plain = path.replace(/[?#].*$/, '').replace(/\/$/, '');
  const candidates = [
    path,
    plain,
    ...['.$1ts', '.$1tsx', '.d.$1ts'].map((ending) => (COMPILED.test(plain) ? plain.replace(COMPILED, ending) : plain)),
    ...ENDINGS.map((ending) => plain + ending),
    ...ENDINGS.map((ending) => `${plain}/index${ending}`),
  ];
  const file = candidates.find((each) => files.has(each));
  if (file) return { kind: 'file', file };
  return path.startsWith(`${dir}/dist/`) ? { kind: 'built' } : unresolved('no such file is in the tree');
};

const resolveInPackage = (
  { files }: Surroundings,
  dir: string,
  found: Pick<Package, 'dir' | 'name' | 'manifest'>,
  subpath: string,
): Target => {
  const exported = exportedFile(found.manifest, subpath);
  if (exported === undefined && subpath === '.') return unresolved(`${found.dir}/package.json exports no '.'`);
  if (found.dir !== dir) return { kind: 'package', name: found.name, isDeep: exported === undefined };
  if (exported === undefined) return { kind: 'outside' };
  const file = posix.join(dir, exported);
  return files.has(file) ? { kind: 'file', file } : unresolved(`${file} is missing`);
};

/** The path of a file of the package at `dir`, which is '' for the workspace itself. */
export const fileIn = (dir: string, file: string): string => (dir === '' ? file : `${dir}/${file}`);

/** The file, relative to its package, that a manifest exports as `subpath`: `.` or `./…`. */
export const exportedFile = (manifest: Manifest, subpath: string): string | undefined => {
  const { exports } = manifest;
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined;
  return typeof exports === 'object' && exports !== null ? firstPath(Reflect.get(exports, subpath)) : undefined;
};

/** The first path of a possibly conditional export. */
const firstPath = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value)
    .map(firstPath)
    .find((path) => path !== undefined);
};

/** `@scope/name` or `name` of a bare specifier, or undefined if it has none. */
export const packageNameOf = (specifier: string): string | undefined =>
  /^(@[\w.~-]+\/[\w.~-]+|[\w~-][\w.~-]*)(?:[/?]|$)/.exec(specifier)?.[1];
