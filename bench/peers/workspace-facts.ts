import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the workspace that the contestants share. */
export interface PeerPackage {
  name: string;
  /** Relative to the root. */
  dir: string;
  layer: string;
  hasBuild: boolean;
}

export interface PackageFields {
  name: string;
  scripts?: Record<string, string>;
  nx?: object;
  devDependencies?: Record<string, string>;
}

/** All packages below `packages` and `tools`. */
export const listPeerPackages = (root: string): PeerPackage[] => {
  const owners = readdirSync(join(root, 'packages')).map((owner) => `packages/${owner}`);
  const parents = [...owners, 'tools'].filter((parent) => existsSync(join(root, parent)));
  return parents.flatMap((parent) =>
    readdirSync(join(root, parent)).flatMap((last) => {
      const dir = `${parent}/${last}`;
      if (!existsSync(join(root, dir, 'package.json'))) return [];
      const { name } = readJson<PackageFields>(join(root, dir, 'package.json'));
      const isGroup = /^packages\/(utils|providers|apps)$/.test(parent);
      const layer = isGroup || parent === 'tools' ? parent.slice(parent.indexOf('/') + 1) : last;
      return [{ name, dir, layer, hasBuild: existsSync(join(root, dir, 'vite.config.ts')) }];
    }),
  );
};

/**
 * What of a package ours tests, as filters of Vitest: all of it, or of a tool that is as it was tested only what is about the
 * workspace. None where that is nothing.
 */
export const testFiltersOf = (root: string, dir: string): string[] =>
  dir.startsWith('tools/')
    ? readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.includes('node_modules') && path.endsWith('.workspace.test.ts'))
        .map((path) => `${dir}/${path}`)
    : [`${dir}/`];

/** Runs the tests of a package from the root, or nothing where there are none to run. */
export const testCommandOf = (root: string, dir: string, options = ''): string => {
  const filters = testFiltersOf(root, dir);
  return filters.length > 0 ? `vitest run ${options}${filters.join(' ')} --passWithNoTests` : 'true';
};

export const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8'));

export const writeJson = (path: string, value: object): void =>
  writeFileSync(path, JSON.stringify(value, undefined, 2));

/** Changes the manifest at `dir`. */
export const editManifest = (root: string, dir: string, edit: (manifest: PackageFields) => object): void => {
  const path = join(root, dir, 'package.json');
  writeJson(path, edit(readJson<PackageFields>(path)));
};

/** Removes all that an earlier run of any contestant left. */
export const removeCaches = (root: string): void => {
  const paths = [
    '.nx',
    '.turbo',
    'node_modules/.cache',
    'node_modules/.vite',
    'node_modules/.vite-temp',
    'node_modules/.vitest',
  ];
  const own = listPeerPackages(root).flatMap(({ dir }) => [
    `${dir}/dist`,
    `${dir}/.turbo`,
    `${dir}/node_modules/.vite`,
  ]);
  for (const path of [...paths, ...own]) rmSync(join(root, path), { recursive: true, force: true });
};
