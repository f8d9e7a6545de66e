import { posix } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import { isForDevelopment, offeredBy } from '../assign-roles.ts';
import type { Violation } from '../graph-rule.ts';
import type { Module, Package } from '../workspace.ts';

/**
 * Modules that neither the package's entries nor its tests lead to, of each group that import each other the first;
 * and modules that only their own test leads to.
 */
export const findOrphanModules = (spec: HarnessSpec, pkg: Package): Violation[] => {
  const { dir, modules } = pkg;
  const entries = new Set(entriesOf(spec, pkg));
  const isTool = ({ file }: Module): boolean => isForDevelopment(dir, file) || file.endsWith('.html');
  const reached = follow(
    modules,
    modules.filter((each) => entries.has(each.file) || isTool(each)),
  );
  const orphans = modules.filter((each) => !reached.has(each) && !each.problem && !/\.d\.[cm]?ts$/.test(each.file));
  const door = pkg.place && pkg.place.family !== 'standalone' ? spec.shape.frontDoor[pkg.place.family] : '';
  const tested = modules.filter((each) => reached.has(each) && !entries.has(each.file) && hasOnlyOwnTest(pkg, each));
  return [
    ...headsOf(orphans).map(({ file }) => ({
      file,
      what: `nothing imports ${file}, and no program starts there.`,
      fix: `import it where it is needed, export it from ${door}, or remove it.`,
    })),
    ...tested.map(({ file }) => ({
      file,
      what: `only its own test imports ${file}.`,
      fix: `import it where it is needed, export it from ${door}, or remove it with its test.`,
    })),
  ];
};

/** The files at which others start: what the manifest offers, what its JSON names, and what the spec lists. */
const entriesOf = ({ shape }: HarnessSpec, { dir, manifest, named, place }: Package): string[] => {
  const doors = place && place.family !== 'standalone' ? [shape.frontDoor[place.family]] : [];
  const offered = [...offeredBy(manifest), ...doors, ...shape.entries].map((path) => posix.join(dir, path));
  return [...offered, ...named];
};

const follow = (modules: readonly Module[], starts: readonly Module[]): Set<Module> => {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const reached = new Set(starts);
  for (const module of reached) {
    for (const file of filesOf(module)) {
      const next = byFile.get(file);
      if (next) reached.add(next);
    }
  }
  return reached;
};

const filesOf = ({ imports }: Module): string[] =>
  imports.flatMap(({ target }) => (target.kind === 'file' ? [target.file] : []));

/** Those that no other orphan leads to, and the first of each round that has no such one. */
const headsOf = (orphans: readonly Module[]): Module[] => {
  const imported = new Set(orphans.flatMap((each) => filesOf(each).filter((file) => file !== each.file)));
  const heads = orphans.filter(({ file }) => !imported.has(file));
  const reached = follow(orphans, heads);
  for (const orphan of orphans) {
    if (reached.has(orphan)) continue;
    heads.push(orphan);
    for (const each of follow(orphans, [orphan])) reached.add(each);
  }
  return heads;
};

/** Whether `x.ts` is imported by `x.test.ts` and by no other file. */
const hasOnlyOwnTest = ({ dir, modules }: Package, { file }: Module): boolean => {
  if (isForDevelopment(dir, file)) return false;
  const own = file.replace(/\.([cm]?[jt]sx?)$/, '.test.');
  const importers = modules.filter((each) => each.file !== file && filesOf(each).includes(file));
  return importers.length > 0 && importers.every((each) => each.file.startsWith(own));
};
