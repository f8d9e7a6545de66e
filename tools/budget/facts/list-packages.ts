import type { Failure, Outcome } from '@acme/tools-findings';
import { packageDirs, packageNameOf } from '@acme/tools-graph-rules';
import { type HarnessSpec, placeOf, TESTED_RECORD } from '@acme/tools-spec';
import { type BudgetPackage, type Edge, type Site, type Size, type Use, USES } from './budget-package.ts';
import type { FileFacts, ImportFact } from './file-facts.ts';
import { SOURCE } from './read-facts.ts';
import type { Tree } from './tree.ts';

const TEST = /\.test\.[cm]?[jt]sx?$/;
const STARTER = /^(?:node:)?(?:child_process|worker_threads)$/;

/** The packages of a tree, sorted by folder. A manifest that cannot be read is a failure: what it costs would be left out. */
export const listPackages = (spec: HarnessSpec, { files, facts }: Tree): Outcome<BudgetPackage[]> => {
  const dirs = packageDirs(spec, [...files.keys()]).toSorted();
  const failures = dirs.flatMap((dir): Failure[] => {
    const problem = facts.get(`${dir}/package.json`)?.problem;
    return problem === undefined ? [] : [broken(problem)];
  });
  if (dirs.length === 0) failures.push(broken('there is no package.'));
  if (failures.length > 0) return { ok: false, failures };
  const sources = groupByDir(
    new Set(dirs),
    [...facts].filter(([path]) => SOURCE.test(path)),
  );
  const tested = new Set(facts.get(`${spec.tools.folder}/${TESTED_RECORD}`)?.tested);
  const names = new Set(dirs.map((dir) => facts.get(`${dir}/package.json`)?.manifest?.name ?? dir));
  return {
    ok: true,
    value: dirs.map((dir) => {
      const place = placeOf(spec, dir);
      const manifest = facts.get(`${dir}/package.json`)?.manifest ?? {
        name: dir,
        dependencies: [],
        devDependencies: [],
      };
      const own = sources.get(dir) ?? [];
      const tests = own.filter(([path]) => TEST.test(path));
      const source = own.filter(([path]) => !TEST.test(path));
      return {
        name: manifest.name,
        dir,
        owner: place?.owner ?? dir,
        kind: place?.kind ?? 'standalone',
        source: sizeOf(source),
        tests: sizeOf(tests),
        domTests: tests.filter(([path]) => path.endsWith('x')).length,
        processTests: tests.filter(([, each]) => each.imports.some(({ specifier }) => STARTER.test(specifier))).length,
        imports: own.reduce((sum, [, each]) => sum + each.imports.length, 0),
        types: own.reduce((sum, [, each]) => sum + each.types, 0),
        largestFile: source.reduce((most, [, { bytes }]) => Math.max(most, bytes), 0),
        isTested: tests.length > 0 && !(place?.family === 'tool' && tested.has(dir)),
        isBuilt: files.has(`${dir}/vite.config.ts`),
        edges: edgesOf(manifest, own, names),
        externals: externalsOf(source, names),
        blobs: new Set(own.map(([path]) => files.get(path) ?? '')),
      };
    }),
  };
};

type Entry = [path: string, facts: FileFacts];

const broken = (reason: string): Failure => ({
  code: 'budget-tree',
  message: `The budget cannot be computed: ${reason}`,
  hint: 'Repair it, then run pnpm harness check.',
});

const sizeOf = (entries: readonly Entry[]): Size => ({
  files: entries.length,
  bytes: entries.reduce((sum, [, { bytes }]) => sum + bytes, 0),
  lines: entries.reduce((sum, [, { lines }]) => sum + lines, 0),
});

const groupByDir = (dirs: ReadonlySet<string>, entries: readonly Entry[]): Map<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const parts = entry[0].split('/');
    const dir = [3, 2, 1].map((depth) => parts.slice(0, depth).join('/')).find((each) => dirs.has(each));
    if (dir === undefined) continue;
    const group = groups.get(dir);
    if (group) group.push(entry);
    else groups.set(dir, [entry]);
  }
  return groups;
};

/** What a source file imports of a package that only development needs is not there when the program runs. */
const useOf = (path: string, { isType }: ImportFact, isDevelopment: boolean): Use => {
  if (isType) return 'type';
  return TEST.test(path) || isDevelopment ? 'test' : 'runtime';
};

const edgesOf = (
  { name, dependencies, devDependencies }: NonNullable<FileFacts['manifest']>,
  own: readonly Entry[],
  names: ReadonlySet<string>,
): Edge[] => {
  const sites = new Map<string, Site[]>();
  for (const to of [...dependencies, ...devDependencies]) if (to !== name && names.has(to)) sites.set(to, []);
  for (const [file, { imports }] of own) {
    for (const each of imports) {
      const to = packageNameOf(each.specifier);
      if (to === undefined || to === name || !names.has(to)) continue;
      const isDevelopment = devDependencies.includes(to) && !dependencies.includes(to);
      const site = { file, line: each.line, names: each.names, use: useOf(file, each, isDevelopment) };
      const known = sites.get(to);
      if (known) known.push(site);
      else sites.set(to, [site]);
    }
  }
  return [...sites]
    .map(([to, found]): Edge => ({ to, use: strongest(found), sites: found }))
    .toSorted((left, right) => (left.to < right.to ? -1 : 1));
};

const strongest = (sites: readonly Site[]): Use =>
  USES.find((use) => sites.some((site) => site.use === use)) ?? 'declared';

const externalsOf = (source: readonly Entry[], names: ReadonlySet<string>): string[] => {
  const found = new Set<string>();
  for (const [path, { imports }] of source) {
    // What JSX is compiled to loads it, and no import says so.
    if (/\.[jt]sx$/.test(path)) found.add('react');
    for (const { specifier, isType } of imports) {
      const name = isType || /^(?:node:|[./#])/.test(specifier) ? undefined : packageNameOf(specifier);
      if (name !== undefined && !names.has(name)) found.add(name);
    }
  }
  return [...found].toSorted();
};
