import { posix } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import { type HarnessSpec, type Manifest, parseManifest, placeOf } from '@acme/tools-spec';
import { parse, type ParseError } from 'jsonc-parser';
import { assignRoles } from './assign-roles.ts';
import type { Recall } from './source-facts.ts';
import { packageDirs } from './package-dirs.ts';
import { readLaunching } from './read-launching.ts';
import { readInstalled } from './read-installed.ts';
import { MODULE, readModule, SOURCE } from './read-module.ts';
import { readSettings, SETTINGS_FILE } from './read-settings.ts';
import { fileIn, type Surroundings } from './resolve-import.ts';
import type { Tree } from './tree.ts';
import type { Package, Tsconfig, Workspace } from './workspace.ts';

/** The file in each package that lists what it exports. */
export const SURFACE_FILE = 'surface.txt';

/** What every package's tsconfig extends; as a package the workspace itself has it for its tsconfig. */
export const BASE_TSCONFIG = 'tsconfig.base.json';

/** The folder of the pages about external dependencies. */
export const DEPENDENCY_PAGES = 'docs/dependencies';

/**
 * Makes the model of the workspace that `tree` holds. A manifest that cannot be read, no package at all, or
 * no source file at all is a failure: the rules would pass over what they do not see.
 */
export const buildWorkspace = (spec: HarnessSpec, tree: Tree, recall?: Recall): Outcome<Workspace> => {
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
  const settings = readSettings(tree.read(SETTINGS_FILE));
  if (!settings.ok) failures.push(...settings.failures);
  const root = tree.files.includes('package.json') ? readManifest(tree, '') : undefined;
  if (root && !root.ok) failures.push(...root.failures);
  if (failures.length > 0 || !settings.ok) return { ok: false, failures };

  const around: Surroundings = { scope: spec.scope, files: new Set(tree.files), packagesByName: byName(bare) };
  const complete = (each: Bare): Package => ({
    ...each,
    tsconfig: readTsconfig(tree, each.dir === '' ? BASE_TSCONFIG : `${each.dir}/tsconfig.json`),
    innerTsconfigs: readInner(tree, each),
    named: namedInJson(tree, each),
    surface: tree.read(fileIn(each.dir, SURFACE_FILE)),
    modules: assignRoles(
      each,
      each.files
        .filter((file) => MODULE.test(file))
        .map((file) => readModule(around, spec, each, file, tree.read(file), recall)),
    ),
  });
  const packages = bare.map(complete);
  const value: Workspace = {
    spec,
    files: tree.files,
    links: tree.links,
    shadows: tree.shadows,
    hidden: tree.hidden,
    launching: readLaunching(tree),
    root: root?.ok
      ? complete({ ...root.value, place: undefined, files: tree.files.filter((file) => !file.includes('/')) })
      : undefined,
    settings: settings.value,
    dependencyPages: readPages(tree),
    packages,
    packagesByName: byName(packages),
    installed: readInstalled(tree, packages),
  };
  return { ok: true, value };
};

/** Paths in the JSON files right in the package's folder, tsconfigs aside. */
const namedInJson = (tree: Tree, { dir, files }: Bare): string[] =>
  files
    .filter((file) => posix.dirname(file) === (dir || '.') && /(?<!tsconfig[^/]*)\.json$/.test(file))
    .flatMap((file) => [...(tree.read(file) ?? '').matchAll(/"(\.?[\w@./-]+\.[cm]?[jt]sx?)"/g)])
    .map(([, path = '']) => posix.join(dir, path));

const readPages = (tree: Tree): Map<string, string> =>
  new Map(
    tree.files
      .filter((file) => file.startsWith(`${DEPENDENCY_PAGES}/`) && file.endsWith('.md'))
      .map((file) => [file, tree.read(file) ?? '']),
  );

const byName = <Named extends { name: string }>(packages: readonly Named[]): Map<string, Named> =>
  new Map(packages.toReversed().map((each) => [each.name, each]));

type Bare = Omit<Package, 'tsconfig' | 'innerTsconfigs' | 'named' | 'surface' | 'modules'>;

const readManifest = (
  tree: Tree,
  dir: string,
): Outcome<{ dir: string; name: string; manifest: Manifest; manifestText: string }> => {
  const file = fileIn(dir, 'package.json');
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

const readInner = (tree: Tree, { dir, files }: Bare): Map<string, Tsconfig> =>
  new Map(
    files
      .filter((file) => posix.basename(file) === 'tsconfig.json' && posix.dirname(file) !== (dir || '.'))
      .flatMap((file): [string, Tsconfig][] => {
        const tsconfig = readTsconfig(tree, file);
        return tsconfig ? [[file, tsconfig]] : [];
      }),
  );

const readTsconfig = (tree: Tree, file: string): Tsconfig | undefined => {
  const text = tree.read(file);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { allowTrailingComma: true });
  const isObject = errors.length === 0 && typeof json === 'object' && json !== null && !Array.isArray(json);
  return { text, json: isObject ? { ...json } : undefined };
};
