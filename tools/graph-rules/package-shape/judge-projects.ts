import { posix } from 'node:path';
import { processOf } from '@acme/tools-spec';
import type { Violation } from '../graph-rule.ts';
import { locateInJson } from '../locate-in-json.ts';
import type { Import, Module, Package, Workspace } from '../workspace.ts';
import { folderOf } from './compare-references.ts';
import type { Project } from './list-projects.ts';
import { foldersWithOwnProcess, hasOwnProcess } from './has-own-process.ts';
import { hasDom, listOf, pathsOf } from './read-fields.ts';

/** How the projects of a package share its files: each file is in one, and what Node runs is in none with the DOM. */
export const judgeProjects = (workspace: Workspace, pkg: Package, projects: readonly Project[]): Violation[] => [
  ...findLacking(workspace, pkg, projects),
  ...findDoubles(projects),
  ...projects.flatMap((project) => judgeLib(workspace, pkg, project)),
  ...projects.flatMap((project) => findCrossings(workspace, pkg, project, projects)),
];

/** The folders that `exclude` and the references of a package name as projects of their own, whether they are or not. */
export const namedInner = ({ spec }: Workspace, pkg: Package): string[] => {
  const json = pkg.tsconfig?.json;
  const named = [...listOf(json?.['exclude']), ...pathsOf(json?.['references'])];
  const folders = named.map((path) => folderOf(pkg.dir, path));
  return [...new Set(folders)].filter((folder) => hasOwnProcess(spec, pkg, folder));
};

const findLacking = (workspace: Workspace, pkg: Package, projects: readonly Project[]): Violation[] =>
  namedInner(workspace, pkg)
    .filter((folder) => !projects.some(({ dir }) => dir === folder))
    .map((folder) => ({
      file: `${pkg.dir}/tsconfig.json`,
      what: `${pkg.dir}/tsconfig.json leaves ${folder} to a tsconfig.json that is not there, so no compiler reads it.`,
      fix: `add ${folder}/tsconfig.json, like that of another app.`,
      about: { kind: 'missing-file', of: `${folder}/tsconfig.json` },
    }));

const findDoubles = ([outer, ...inner]: readonly Project[]): Violation[] =>
  inner
    .filter(({ dir }) => outer && !excludes(outer, dir))
    .map(({ file, dir }) => ({
      file: outer?.file ?? file,
      ...locateInJson(outer?.tsconfig.text ?? '', ['exclude']),
      what: `${outer?.file} covers ${dir} too, so it is checked twice, with two sets of settings.`,
      fix: `add "${posix.relative(outer?.dir ?? '', dir)}" to "exclude" there.`,
    }));

const excludes = ({ dir, tsconfig }: Project, folder: string): boolean =>
  listOf(tsconfig.json?.['exclude']).some((path) => folderOf(dir, path) === folder);

const judgeLib = ({ spec }: Workspace, pkg: Package, { file, dir, tsconfig, modules }: Project): Violation[] => {
  const run = hasDom(tsconfig.json) ? modules.find((each) => processOf(spec, each.file)?.builtins) : undefined;
  if (!run) return [];
  const page = foldersWithOwnProcess(spec, pkg).find((folder) => !processOf(spec, folder)?.builtins);
  const fix =
    page === undefined || page === dir
      ? 'remove it from "lib"; what draws goes to a package or folder of its own.'
      : `give ${page} a tsconfig.json with this "lib", remove it here, and write "exclude": ["${posix.relative(dir, page)}"].`;
  const what = `'lib' offers the DOM to ${run.file.slice(dir.length + 1)}, which is ${processOf(spec, run.file)?.name} code and has none.`;
  return [{ file, ...locateInJson(tsconfig.text, ['compilerOptions', 'lib']), what, fix }];
};

/** Imports that drag a file of one project into another, whose settings are not its own. */
const findCrossings = (
  { spec }: Workspace,
  pkg: Package,
  project: Project,
  projects: readonly Project[],
): Violation[] => {
  const homes = new Map(projects.flatMap((each) => each.modules.map(({ file }) => [file, each] as const)));
  const judge = ({ file }: Module, { target, line, column }: Import): Violation[] => {
    if (target.kind !== 'file' || !COMPILED.test(file) || !COMPILED.test(target.file)) return [];
    const home = homes.get(target.file);
    if (!home || home === project || mayReach(project, home)) return [];
    const [from, to] = [processOf(spec, file), processOf(spec, target.file)];
    // process-boundary says so where a program imports it.
    if (from && to && from !== to && !from.mayImport.includes(to.name) && !TEST.test(file)) return [];
    const [imported, checking] = [target.file, home.file].map((each) => each.slice(pkg.dir.length + 1));
    const what = `${imported} is checked by ${checking}, and by this import once more, with other settings.`;
    const shared = foldersWithOwnProcess(spec, pkg).find((each) => target.file.startsWith(`${each}/`));
    const fix =
      shared === undefined || shared === home.dir
        ? 'move one of the two to where the other is, or what both need to a package of its own.'
        : `give ${shared} a tsconfig.json of its own, and exclude the folder in ${checking}.`;
    return [{ file, line, column, what, fix }];
  };
  return project.modules.flatMap((module) => module.imports.flatMap((each) => judge(module, each)));
};

const COMPILED = /\.[cm]?tsx?$/;

/** What rule process-boundary asks nothing of. */
const TEST = /\.(?:test|spec|e2e|bench)\.[cm]?[jt]sx?$/;

/** A project further in or beside can be referred to; one without the DOM cannot read what has it. */
const mayReach = (from: Project, to: Project): boolean =>
  !from.dir.startsWith(`${to.dir}/`) && (hasDom(from.tsconfig.json) || !hasDom(to.tsconfig.json));
