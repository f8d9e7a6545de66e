import { posix } from 'node:path';
import { isAllowed } from './list-uses.ts';
import { exportedFile } from './resolve-import.ts';
import type { Export, Import, Module, Package, Workspace } from './workspace.ts';

/**
 * What a package exports, a line for each name: "value `openTicket`", "type `Ticket`", and for another entry
 * than the front door "./plugin: value `createNodes`". What it exports from where it may not import is left out.
 */
export const listSurface = (workspace: Workspace, pkg: Package): string[] =>
  entriesOf(pkg).flatMap(({ key, file }) => {
    const names = new Map(exportsOf(workspace, pkg, file, new Set()).map((each) => [each.name, each]));
    const prefix = key === '.' ? '' : `${key}: `;
    return [...names.values()]
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ name, isType }) => `${prefix}${isType ? 'type' : 'value'} \`${name}\``);
  });

/** The text of a surface file. */
export const printSurface = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** The lines of a surface file; their order and line ends do not matter. */
export const parseSurface = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

const entriesOf = ({ dir, manifest }: Package): { key: string; file: string }[] => {
  const { exports } = manifest;
  const keys = typeof exports === 'object' && exports !== null ? Object.keys(exports) : ['.'];
  return keys.flatMap((key) => {
    const file = exportedFile(manifest, key);
    return file === undefined ? [] : [{ key, file: posix.join(dir, file) }];
  });
};

const exportsOf = (workspace: Workspace, pkg: Package, file: string, seen: Set<string>): Export[] => {
  const module = pkg.modules.find((each) => each.file === file);
  if (!module || seen.has(file)) return [];
  seen.add(file);
  return module.exports.flatMap((each) => {
    if (each.from === undefined) return [each];
    const site = importOf(module, each.from);
    if (!site || !isFollowed(workspace, pkg, site)) return [];
    if (each.name !== '*') return [each];
    return exportsOfAll(workspace, pkg, site, seen).map(({ name, isType }) => ({
      name,
      isType: isType || each.isType,
    }));
  });
};

const importOf = ({ imports }: Module, specifier: string): Import | undefined =>
  imports.find((each) => each.specifier === specifier);

const isFollowed = (workspace: Workspace, pkg: Package, { target }: Import): boolean =>
  target.kind === 'file' ||
  target.kind === 'external' ||
  target.kind === 'builtin' ||
  (target.kind === 'package' && !target.isDeep && isAllowed(workspace, pkg, target.name));

/** `export *` gives all names but `default`; those of an external package are not known one by one. */
const exportsOfAll = (
  workspace: Workspace,
  pkg: Package,
  { specifier, target }: Import,
  seen: Set<string>,
): Export[] => {
  const named = (exports: readonly Export[]): Export[] => exports.filter(({ name }) => name !== 'default');
  if (target.kind === 'file') return named(exportsOf(workspace, pkg, target.file, seen));
  const to = target.kind === 'package' ? workspace.packagesByName.get(target.name) : undefined;
  if (!to) return [{ name: `* from ${specifier}`, isType: false }];
  const key = `.${specifier.slice(to.name.length)}`;
  const entry = entriesOf(to).find((each) => each.key === key);
  return entry ? named(exportsOf(workspace, to, entry.file, seen)) : [];
};
