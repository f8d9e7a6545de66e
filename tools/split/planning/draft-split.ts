import { posix } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import { type MovedFile, planPart } from '@acme/tools-generators';
import { rewriteLinks } from '../links/rewrite-links.ts';
import type { Anatomy, Module, ResolvedLink } from './anatomy.ts';
import type { Assignment } from './assign-files.ts';
import { resolveLinks } from './resolve-links.ts';
import { routeLinks, type Side } from './route-links.ts';
import type { Surroundings } from './settle-changes.ts';
import { splitDoor } from './split-door.ts';

/** The texts of a split as far as sources go: manifests and what follows from them are not settled. */
export interface Draft {
  part: { dir: string; name: string };
  moved: MovedFile[];
  created: Map<string, string>;
  edited: Map<string, string>;
  /** Files of other packages, and the folders of these. */
  importers: string[];
  importerDirs: string[];
  /** Names that one part takes of the other. */
  crossing: string[];
}

/** Writes a split down for the part called `name`, all in memory. A link that cannot be told apart is a failure. */
export const draftSplit = (
  around: Surroundings,
  anatomy: Anatomy,
  assignment: Assignment,
  name: string,
): Outcome<Draft> => {
  const { tree, spec } = around;
  const { pkg, door, offers } = anatomy;
  const publicNames = [...offers].filter(([, { file }]) => assignment.moved.has(file)).map(([offered]) => offered);
  const part = planPart(spec, asDisk(around), {
    of: pkg.dir,
    name,
    says: describePart(anatomy, publicNames, assignment),
  });
  if (!part.ok) return part;
  const { dir, packageName } = part.value;
  const names = { old: pkg.name, part: packageName };
  const routing = routeLinks(anatomy, assignment, names, camel(dir.slice(dir.lastIndexOf('/') + 1)));
  const failures: Failure[] = [];
  const rewrite = (
    file: string,
    links: readonly ResolvedLink[],
    routeOf: ReturnType<typeof routing.within>,
  ): string => {
    const text = tree.read(file) ?? '';
    const done = rewriteLinks(text, links, routeOf);
    if (done.ok) return done.text;
    failures.push(describeOpaque(file, text, done.link.specifier, done.link.start));
    return text;
  };
  const toPart = (file: string): string => `${dir}${file.slice(pkg.dir.length)}`;
  const created = new Map(part.value.created.map(({ path, text }) => [path, text]));
  const edited = new Map<string, string>();
  const moved: MovedFile[] = [];
  const within = (file: string, side: Side): string =>
    rewrite(file, anatomy.links.get(file) ?? [], routing.within(side));
  const modules = new Set(pkg.modules.map(({ file }) => file));
  for (const file of [...assignment.moved].toSorted()) {
    const before = tree.read(file);
    const text = modules.has(file) ? within(file, 'part') : before;
    moved.push({ from: file, to: toPart(file), ...(text !== undefined && text !== before ? { text } : {}) });
  }
  for (const file of assignment.copied) created.set(toPart(file), within(file, 'part'));
  for (const { file } of pkg.modules) {
    if (file === door || assignment.moved.has(file)) continue;
    const text = within(file, 'old');
    if (text !== tree.read(file)) edited.set(file, text);
  }
  const importers: string[] = [];
  const importerDirs = new Set<string>();
  for (const other of around.workspace.packages) {
    if (other === pkg) continue;
    const naming = other.modules.filter((module) => names.old !== '' && importsPackage(module, names.old));
    const links = new Map(naming.map((module) => [module.file, resolveLinks(module, tree.read)]));
    const probe = routing.across([]);
    const used = [...links.values()].flat().flatMap((link) => {
      const route = link.form === 'mock' ? undefined : probe(link);
      return route ? link.names.map((each) => route.homeOf(each.name).specifier) : [];
    });
    for (const { file } of naming) {
      const text = rewrite(file, links.get(file) ?? [], routing.across([...new Set(used)]));
      if (text === tree.read(file)) continue;
      edited.set(file, text);
      importers.push(file);
      importerDirs.add(other.dir);
    }
  }
  if (failures.length > 0) return { ok: false, failures };
  const doors = splitDoor(anatomy, routing);
  if (doors.part === '') return { ok: false, failures: [describeHidden(pkg.dir)] };
  created.set(toPart(door), doors.part);
  if (doors.old !== anatomy.doorText) edited.set(door, doors.old);
  return {
    ok: true,
    value: {
      part: { dir, name: packageName },
      moved,
      created,
      edited,
      importers,
      importerDirs: [...importerDirs],
      crossing: [...routing.crossing].toSorted(),
    },
  };
};

const importsPackage = ({ imports }: Module, name: string): boolean =>
  imports.some(({ target }) => target.kind === 'package' && target.name === name);

/** What the README of the part says. */
const describePart = ({ pkg }: Anatomy, names: readonly string[], { moved }: Assignment): string => {
  const all = names.length > 0 ? names : [...moved].map((file) => posix.basename(file));
  const shown = all.slice(0, 3).map((each) => `\`${each}\``);
  const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : '';
  return `Split off from \`${pkg.dir}\`: ${shown.join(', ')}${more}.`;
};

const describeOpaque = (file: string, text: string, specifier: string, at: number): Failure => ({
  code: 'split-opaque',
  message: `${file}:${text.slice(0, at).split('\n').length} uses '${specifier}' as a whole, so nobody can tell which part it needs.`,
  hint: 'Import by name there, then split again.',
});

const describeHidden = (dir: string): Failure => ({
  code: 'split-whole',
  message: `Nothing that could be split off from ${dir} is used from outside it.`,
  hint: 'A part needs something that others import.',
});

const camel = (words: string): string =>
  words.replaceAll(/-+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, '_$&');

const asDisk = ({ tree }: Surroundings) => ({
  exists: (path: string): boolean => tree.files.some((file) => file === path || file.startsWith(`${path}/`)),
  list: (dir: string): string[] => tree.files.filter((file) => file.startsWith(`${dir}/`)),
  read: (path: string): string => tree.read(path) ?? '',
});
