import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type HarnessSpec, type Manifest, parseManifest, type Place, placeNamed, placeOf } from '@acme/tools-spec';
import { DEPENDENCY_PAGES } from './build-workspace.ts';
import type { Drawing } from './draw-tree.ts';
import { findImports } from './syntax/find-imports.ts';
import { listDependencies } from './list-dependencies.ts';
import { SETTINGS_FILE } from './read-settings.ts';
import { packageNameOf } from './resolve-import.ts';

/** Adds the files that the drawn packages, and the packages they name, should have and do not; surfaces aside. */
export const completeDrawing = (spec: HarnessSpec, drawing: Drawing): Drawing => {
  const drawn = Object.keys(drawing).flatMap((file) => placeAround(spec, file));
  const places = new Map(drawn.map((place) => [place.dir, place]));
  const made: Record<string, string> = {};
  for (const place of places.values()) {
    const manifest = drawnManifest(drawing, place.dir) ?? makeManifest(spec, place, drawing);
    const named = listDependencies({ manifest })
      .map(({ name }) => placeNamed(spec, name))
      .filter((each) => each !== undefined);
    for (const each of named) if (!places.has(each.dir)) places.set(each.dir, each);
    Object.assign(made, makeFiles(spec, place, manifest, named));
  }
  const all = { ...made, ...drawing };
  return SETTINGS_FILE in drawing ? all : { ...makeCatalog(all), ...all };
};

/** A catalog of what the packages declare, with a page for each dependency. */
const makeCatalog = (drawing: Drawing): Drawing => {
  const owners = new Map<string, string>();
  for (const file of Object.keys(drawing)
    .filter((each) => each.endsWith('/package.json'))
    .toSorted()) {
    const dir = posix.dirname(file);
    const manifest = drawnManifest(drawing, dir);
    for (const { name, range } of manifest ? listDependencies({ manifest }) : []) {
      if (range === 'catalog:' && !owners.has(name)) owners.set(name, dir);
    }
  }
  const lines = [...owners.keys()].map((name) => `  '${name}': 1.0.0\n`);
  const pages = [...owners].map(([name, owner]): [string, string] => [
    `${DEPENDENCY_PAGES}/${name}.md`,
    `---\npurpose: ${JSON.stringify(name)}\nowner: ${owner}\nsize: 1 MB\nalternatives: none\n---\n\nDrawn.\n`,
  ]);
  return { [SETTINGS_FILE]: `catalog:\n${lines.join('')}`, ...Object.fromEntries(pages) };
};

/** The place of the package around a file. A standalone folder need not be a package, so none is made of it. */
const placeAround = (spec: HarnessSpec, file: string): Place[] => {
  const place = placeOf(spec, file);
  return place && place.family !== 'standalone' && file.startsWith(`${place.dir}/`) ? [place] : [];
};

const drawnManifest = (drawing: Drawing, dir: string): Manifest | undefined => {
  const file = `${dir}/package.json`;
  const parsed = parseManifest(file, drawing[file] ?? '');
  return parsed.ok ? parsed.value : undefined;
};

const makeManifest = (spec: HarnessSpec, place: Place, drawing: Drawing): Manifest => {
  const files = Object.keys(drawing).filter((file) => file.startsWith(`${place.dir}/`) && /\.[cm]?[jt]sx?$/.test(file));
  const drawn = new Set(
    Object.keys(drawing)
      .filter((file) => file.endsWith('/package.json'))
      .flatMap((file) => drawnManifest(drawing, posix.dirname(file))?.name ?? []),
  );
  const imported = (chosen: string[]): string[] =>
    chosen
      .flatMap((file) => findImports(file, drawing[file] ?? '').imports)
      .filter(({ specifier }) => /^[@\w]/.test(specifier) && !isBuiltin(specifier))
      .flatMap(({ specifier }) => packageNameOf(specifier) ?? [])
      .filter((name) => name !== place.packageName && !spec.providedByRoot.includes(name))
      .toSorted();
  const isMember = (name: string): boolean => name.startsWith(`${spec.scope}/`) || drawn.has(name);
  const declare = (names: string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, isMember(name) ? 'workspace:*' : 'catalog:']));
  const inTests = files.filter((file) => file.includes('.test.'));
  const dependencies = declare(imported(files.filter((file) => !inTests.includes(file))));
  const devDependencies = declare(imported(inTests).filter((name) => !(name in dependencies)));
  return { name: place.packageName, ...spec.shape.manifest, dependencies, devDependencies };
};

const makeFiles = (spec: HarnessSpec, place: Place, manifest: Manifest, named: readonly Place[]): Drawing => {
  const frontDoor = place.family === 'standalone' ? 'index.ts' : spec.shape.frontDoor[place.family];
  const references = named.map(({ dir }) => ({ path: posix.relative(place.dir, dir) }));
  const base = posix.relative(place.dir, 'tsconfig.base.json');
  const file = (name: string): string => `${place.dir}/${name}`;
  return {
    [file('package.json')]: JSON.stringify({ ...manifest, exports: { '.': `./${frontDoor}` } }, undefined, 2),
    [file('tsconfig.json')]: JSON.stringify({ extends: base, references }, undefined, 2),
    [file('README.md')]: `# ${place.packageName}\n`,
    [file(frontDoor)]: 'export {};\n',
  };
};
