import { posix } from 'node:path';
import type { Draft } from './draft.ts';

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

interface Tsconfig {
  exclude?: string[];
}

/** Declares in each of the packages at `dirs` what its files import, and refers the compiler to it. */
export const settleManifests = (draft: Draft, dirs: readonly string[], allDirs: readonly string[]): void => {
  const dirOf = new Map(allDirs.map((dir) => [readManifest(draft, dir).name, dir]));
  for (const dir of dirs) {
    const manifest = readManifest(draft, dir);
    const { dependencies = {}, devDependencies = {}, ...rest } = manifest;
    const needs = listImports(draft, dir).filter(({ name }) => name !== manifest.name && name !== 'vitest');
    for (const { name, isForTests } of needs) {
      const known = name in dependencies || (isForTests && name in devDependencies);
      const group = isForTests ? devDependencies : dependencies;
      if (!known) group[name] = dirOf.has(name) ? 'workspace:*' : 'catalog:';
    }
    for (const name of Object.keys(dependencies)) delete devDependencies[name];
    const settled = { ...rest, ...ifAny('dependencies', dependencies), ...ifAny('devDependencies', devDependencies) };
    draft.write(`${dir}/package.json`, `${JSON.stringify(settled, undefined, 2)}\n`);
    for (const file of draft.list(dir).filter((path) => posix.basename(path) === 'tsconfig.json'))
      settleReferences(draft, file, dirOf);
  }
};

/** Refers a tsconfig to the packages that the files of its project import, and to the projects that it leaves out. */
const settleReferences = (draft: Draft, file: string, dirOf: ReadonlyMap<string, string>): void => {
  const dir = posix.dirname(file);
  const { exclude = [], ...rest }: Tsconfig = JSON.parse(draft.read(file));
  const inner = exclude.map((path) => `${dir}/${path}/`);
  const imported = listImports(draft, dir, inner).flatMap(({ name }) => dirOf.get(name) ?? []);
  const references = [
    ...[...new Set(imported)].filter((path) => !file.startsWith(`${path}/`)).map((path) => posix.relative(dir, path)),
    ...exclude.map((path) => `./${path}`),
  ].toSorted();
  const left = exclude.length > 0 ? { exclude } : {};
  const tsconfig = { ...rest, ...left, references: references.map((path) => ({ path })) };
  draft.write(file, `${JSON.stringify(tsconfig, undefined, 2)}\n`);
};

const readManifest = (draft: Draft, dir: string): Manifest => {
  const manifest: Manifest = JSON.parse(draft.read(`${dir}/package.json`));
  return manifest;
};

const ifAny = (field: string, dependencies: Record<string, string>): Record<string, Record<string, string>> => {
  const entries = Object.entries(dependencies).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.length > 0 ? { [field]: Object.fromEntries(entries) } : {};
};

/** The packages that the sources at `dir` import, those of source files first; `except` are folders that are passed over. */
const listImports = (
  draft: Draft,
  dir: string,
  except: readonly string[] = [],
): { name: string; isForTests: boolean }[] => {
  const files = draft
    .list(dir)
    .filter((path) => /\.tsx?$/.test(path) && !except.some((folder) => path.startsWith(folder)));
  const found = files.flatMap((path) =>
    [...draft.read(path).matchAll(/^(?:import |export |\}).*from '((?:@[^/']+\/)?[^./'][^/']*)/gm)].map(
      ([, name = '']) => ({
        name,
        isForTests: path.includes('.test.') || path.endsWith('/vite.config.ts'),
      }),
    ),
  );
  return found
    .filter(({ name }) => !name.startsWith('node:'))
    .toSorted((one, other) => Number(one.isForTests) - Number(other.isForTests));
};
