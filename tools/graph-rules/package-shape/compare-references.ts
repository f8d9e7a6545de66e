import { posix } from 'node:path';
import { listDependencies } from '../list-dependencies.ts';
import { isAllowed, listUses } from '../list-uses.ts';
import type { Package, Workspace } from '../workspace.ts';
import type { Project } from './list-projects.ts';
import { pathsOf } from './read-fields.ts';

/**
 * What the references of a project lack, and what they have too much. They are the packages that its files import and,
 * in the package's own, the projects further in. A dependency that the spec forbids, or that nothing imports, may have its
 * reference or not: the rule that reports the dependency takes both away.
 */
export const compareReferences = (
  workspace: Workspace,
  pkg: Package,
  project: Project,
  projects: readonly Project[],
): [missing: string[], extra: string[]] => {
  const uses = listUses(pkg);
  const own = listUses({ ...pkg, modules: project.modules });
  const declared = listDependencies(pkg).flatMap(({ name }) => {
    const to = workspace.packagesByName.get(name);
    const isWanted = own.has(name) && isAllowed(workspace, pkg, name);
    const isTolerated = own.has(name) || !uses.has(name);
    return to && to !== pkg && isTolerated ? [{ path: posix.relative(project.dir, to.dir), isWanted }] : [];
  });
  const inner = projects.filter((each) => isNeeded(project, each)).map(({ dir }) => toInner(project, dir));
  const wanted = [...declared.filter(({ isWanted }) => isWanted).map(({ path }) => path), ...inner];
  const known = new Set([...declared.map(({ path }) => path), ...inner]);
  const found = pathsOf(project.tsconfig.json?.['references']);
  return [
    [...new Set(wanted)].filter((path) => !found.includes(path)).toSorted(),
    found.filter((path, index) => !known.has(path) || found.indexOf(path) !== index),
  ];
};

/** The folder that a path in a tsconfig at `dir` names. */
export const folderOf = (dir: string, path: string): string => posix.join(dir, path).replace(/\/$/, '');

/** The path by which a project refers to another of the same package. */
export const toInner = (from: Project, dir: string): string => {
  const path = posix.relative(from.dir, dir);
  return path.startsWith('.') ? path : `./${path}`;
};

/** One further in; or one that its files import, the outermost aside, which refers to all. */
const isNeeded = (project: Project, other: Project): boolean => {
  if (other === project) return false;
  if (other.dir.startsWith(`${project.dir}/`)) return true;
  if (project.dir.startsWith(`${other.dir}/`)) return false;
  const files = new Set(other.modules.map(({ file }) => file));
  return project.modules.some(({ imports }) =>
    imports.some(({ target }) => target.kind === 'file' && files.has(target.file)),
  );
};
