import type { Failure, Outcome } from '@acme/tools-findings';
import { type HarnessSpec, type Manifest, parseManifest, placeOf } from '@acme/tools-spec';
import { parse, type ParseError } from 'jsonc-parser';
import { assignRoles } from './assign-roles.ts';
import { findImports } from './find-imports.ts';
import { readInstalled } from './read-installed.ts';
import { resolveImport, type Surroundings } from './resolve-import.ts';
import type { Tree } from './tree.ts';
import type { Module, Package, Tsconfig, Workspace } from './workspace.ts';

const SOURCE = /\.[cm]?[jt]sx?$/;

/**
 * Makes the model of the workspace that `tree` holds. A manifest that cannot be read, no package at all, or
 * no source file at all is a failure: the rules would pass over what they do not see.
 */
export const buildWorkspace = (spec: HarnessSpec, tree: Tree): Outcome<Workspace> => {
  const dirs = packageDirs(spec, tree.files);
  const manifests = dirs.map((dir) => readManifest(tree, dir));
  const failures = manifests.flatMap((manifest) => (manifest.ok ? [] : manifest.failures));
  const filesByDir = groupByPackage(new Set(dirs), tree.files);
  const bare = manifests.flatMap((manifest): Bare[] => {
    if (!manifest.ok) return [];
    return [
      { ...manifest.value, place: placeOf(spec, manifest.value.dir), files: filesByDir.get(manifest.value.dir) ?? [] },
    ];
  });
  if (failures.length === 0) failures.push(...findNothing(bare));
  if (failures.length > 0) return { ok: false, failures };

  const around: Surroundings = { scope: spec.scope, files: new Set(tree.files), packagesByName: byName(bare) };
  const packages = bare.map((each): Package => {
    const modules = each.files
      .filter((file) => SOURCE.test(file))
      .map((file) => readModule(around, tree, each.dir, file));
    return { ...each, tsconfig: readTsconfig(tree, each.dir), modules: assignRoles(each, modules) };
  });
  const installed = readInstalled(tree, packages);
  const { files, links } = tree;
  return { ok: true, value: { spec, files, links, packages, packagesByName: byName(packages), installed } };
};

const byName = <Named extends { name: string }>(packages: readonly Named[]): Map<string, Named> =>
  new Map(packages.toReversed().map((each) => [each.name, each]));

type Bare = Omit<Package, 'tsconfig' | 'modules'>;

/** The folders that pnpm takes for members: at the top, below the tools' folder, two below the domains'. */
const packageDirs = (spec: HarnessSpec, files: readonly string[]): string[] =>
  files
    .filter((file) => file.endsWith('/package.json'))
    .map((file) => file.slice(0, -'/package.json'.length))
    .filter((dir) => {
      const depth = dir.split('/').length;
      if (dir.startsWith(`${spec.domains.folder}/`)) return depth === 3;
      return dir.startsWith(`${spec.tools.folder}/`) ? depth === 2 : depth === 1;
    });

const readManifest = (
  tree: Tree,
  dir: string,
): Outcome<{ dir: string; name: string; manifest: Manifest; manifestText: string }> => {
  const file = `${dir}/package.json`;
  const manifestText = tree.read(file) ?? '';
  const manifest = parseManifest(file, manifestText);
  if (!manifest.ok) return manifest;
  return { ok: true, value: { dir, name: manifest.value.name, manifest: manifest.value, manifestText } };
};

const groupByPackage = (dirs: ReadonlySet<string>, files: readonly string[]): Map<string, string[]> => {
  const groups = new Map([...dirs].map((dir): [string, string[]] => [dir, []]));
  for (const file of files) {
    const parts = file.split('/');
    const dir = [3, 2, 1].map((depth) => parts.slice(0, depth).join('/')).find((each) => dirs.has(each));
    if (dir) groups.get(dir)?.push(file);
  }
  return groups;
};

const findNothing = (packages: readonly Bare[]): Failure[] => {
  const hint = 'Check that harness.config.ts names the folders of this workspace, and that they are checked out.';
  if (packages.length === 0) return [{ code: 'no-packages', message: 'The graph rules found no package.', hint }];
  if (packages.some(({ files }) => files.some((file) => SOURCE.test(file)))) return [];
  return [{ code: 'no-sources', message: 'The graph rules found no source file in any package.', hint }];
};

const readModule = (around: Surroundings, tree: Tree, dir: string, file: string): Module => {
  const text = tree.read(file);
  if (text === undefined) {
    const problem = { reason: 'it is no UTF-8 text', line: 1, column: 1 };
    return { file, role: 'source', imports: [], problem };
  }
  const { imports, problem } = findImports(file, text);
  const resolved = imports.map((site) => ({ ...site, target: resolveImport(around, dir, file, site.specifier) }));
  return { file, role: 'source', imports: resolved, problem };
};

const readTsconfig = (tree: Tree, dir: string): Tsconfig | undefined => {
  const text = tree.read(`${dir}/tsconfig.json`);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { allowTrailingComma: true });
  const isObject = errors.length === 0 && typeof json === 'object' && json !== null && !Array.isArray(json);
  return { text, json: isObject ? { ...json } : undefined };
};
