import type { Package, Workspace } from './workspace.ts';

/**
 * Whether a declared package is used in a way that no import shows: as types, by JSX, as a peer of another
 * declared package, or as a binary in a script.
 */
export const isUsedOtherwise = (
  { installed }: Workspace,
  pkg: Package,
  name: string,
  imported: ReadonlySet<string>,
): boolean => {
  const declared = Object.keys({ ...pkg.manifest.dependencies, ...pkg.manifest.devDependencies });
  const isJsx = (each: string): boolean =>
    each === jsxSource(pkg) && pkg.modules.some(({ file }) => /\.[jt]sx$/.test(file));
  const typed = typedBy(name);
  if (typed !== undefined && (typed === 'node' || imported.has(typed) || isJsx(typed))) return true;
  if (isJsx(name) || compilerTypes(pkg).some((types) => types === (typed ?? name) || types.startsWith(`${name}/`)))
    return true;
  if (declared.some((each) => installed.get(each)?.peers.includes(name))) return true;
  const words = Object.values(pkg.manifest.scripts ?? {}).flatMap((script) => script.split(/\s+/));
  return (installed.get(name)?.binaries ?? []).some((binary) => words.includes(binary));
};

/** The package that `@types/x` has the types of, such as `@a/b` for `@types/a__b`. */
export const typedBy = (name: string): string | undefined =>
  name.startsWith('@types/') ? name.slice('@types/'.length).replace(/^(.+)__(.+)$/, '@$1/$2') : undefined;

const compilerOptions = ({ tsconfig, innerTsconfigs }: Package, option: string): unknown[] =>
  [tsconfig, ...innerTsconfigs.values()].flatMap((each) => {
    const options = each?.json?.['compilerOptions'];
    return typeof options === 'object' && options !== null ? Reflect.get(options, option) : [];
  });

const compilerTypes = (pkg: Package): string[] => compilerOptions(pkg, 'types').map(String);

const jsxSource = (pkg: Package): string => {
  const [source] = compilerOptions(pkg, 'jsxImportSource');
  return typeof source === 'string' ? source : 'react';
};
