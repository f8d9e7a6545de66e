import { posix } from 'node:path';
import type { Violation } from '../graph-rule.ts';
import { locateInJson } from '../locate-in-json.ts';
import { VITE_CONFIG } from '../syntax/find-bundling.ts';
import type { Package, Workspace } from '../workspace.ts';
import { compareReferences, folderOf } from './compare-references.ts';
import { judgeProjects, namedInner } from './judge-projects.ts';
import { listProjects, type Project } from './list-projects.ts';
import { keyed, keysOf, listOf } from './read-fields.ts';

const FIELDS = ['extends', 'compilerOptions', 'include', 'exclude', 'references'];

/**
 * Each tsconfig of a package extends the base, sets only what may differ, covers its folder, and references what its files
 * import.
 */
export const judgeTsconfig = (workspace: Workspace, pkg: Package): Violation[] => {
  if (!pkg.tsconfig || !pkg.place || pkg.place.family === 'standalone') return [];
  const projects = listProjects(workspace.spec, pkg);
  const own = projects.flatMap((project) => judgeProject(workspace, pkg, project, projects));
  return [...own, ...(projects.some(({ tsconfig }) => !tsconfig.json) ? [] : judgeProjects(workspace, pkg, projects))];
};

const judgeProject = (
  workspace: Workspace,
  pkg: Package,
  project: Project,
  projects: readonly Project[],
): Violation[] => {
  const { file, dir, tsconfig } = project;
  const { json, text } = tsconfig;
  if (!json) return [{ file, what: `${file} is no JSON object.`, fix: `repair ${file}, like the one of a sibling.` }];
  const report = (path: string[], what: string, fix: string): Violation => ({
    file,
    ...locateInJson(text, path),
    what,
    fix,
  });

  const base = posix.relative(dir, 'tsconfig.base.json');
  const foreign = [
    ...Object.keys(json)
      .filter((field) => !FIELDS.includes(field))
      .map((field) => [field]),
    ...keysOf(json['compilerOptions'])
      .filter((option) => !workspace.spec.shape.compilerOptions.includes(option))
      .map((option) => ['compilerOptions', option]),
  ].map((path) => {
    const what = `'${path.join('.')}' is set for this ${dir === pkg.dir ? 'package' : 'folder'} alone; settings are the same for all.`;
    return report(path, what, `remove it, or set it for all in tsconfig.base.json.`);
  });
  const reaching = [
    ...listOf(keyed(json['compilerOptions'], 'types'))
      .filter((name) => /^[./]/.test(name) || name.startsWith(`${workspace.spec.scope}/`))
      .map((name) => [['compilerOptions', 'types'], name] as const),
    ...listOf(json['include'])
      .filter((name) => name.startsWith('/') || name.split('/').includes('..'))
      .map((name) => [['include'], name] as const),
  ].map(([path, name]) => {
    const what = `'${path.join('.')}' reaches for '${name}', past the imports and the manifest.`;
    return report([...path], what, 'remove it; what is needed of another package is imported by its name.');
  });
  const inner = new Set(
    [...namedInner(workspace, pkg), ...projects.map((each) => each.dir)].filter((each) => each.startsWith(`${dir}/`)),
  );
  const left = listOf(json['exclude'])
    .filter((name) => !/^(?:\.\/|\*\*\/)?(?:dist|node_modules)(?:\/.*)?$/.test(name))
    .filter((name) => !inner.has(folderOf(dir, name)))
    .map((name) => report(['exclude'], `'exclude' keeps '${name}' from the compiler.`, 'remove it from "exclude".'));
  const unseen = findUncompiled(project, json['include']).map((path) => {
    const what = `'include' leaves out ${path}, so no compiler reads it.`;
    return report(['include'], what, `add its folder to "include", or move it to where the others are.`);
  });
  const extended =
    json['extends'] === base
      ? []
      : [report(['extends'], `the tsconfig does not extend the base.`, `write "extends": "${base}".`)];
  const [missing, extra] = compareReferences(workspace, pkg, project, projects);
  const fix = [
    ...missing.map((path) => `add { "path": "${path}" }`),
    ...extra.filter((path) => !inner.has(folderOf(dir, path))).map((path) => `remove { "path": "${path}" }`),
  ].join(', ');
  const wanted =
    projects.length > 1 ? `what the files of ${dir} need` : 'the workspace packages that the manifest declares';
  const referred =
    fix === '' ? [] : [report(['references'], `the references are not ${wanted}.`, `${fix} in "references".`)];
  return [...extended, ...foreign, ...reaching, ...left, ...unseen, ...referred];
};

/** The first TypeScript file that `include` leaves out; the configuration of a bundler is judged as data. Without it all are in. */
const findUncompiled = ({ dir, modules }: Project, include: unknown): string[] => {
  if (include === undefined) return [];
  const isIn = (path: string): boolean => listOf(include).some((entry) => covers(posix.normalize(entry), path));
  return modules
    .map(({ file }) => file.slice(dir.length + 1))
    .filter((path) => /\.[cm]?tsx?$/.test(path) && !VITE_CONFIG.test(path) && !isIn(path))
    .slice(0, 1);
};

/** A folder, a file, or all of a kind; other patterns cover nothing here. */
const covers = (entry: string, path: string): boolean => {
  if (entry === '.' || entry === './') return true;
  const [folder = '', ending] = entry.split(/(?:^|\/)\*\*\/\*/);
  const isBelow = folder === '' ? ending !== undefined : path === folder || path.startsWith(`${folder}/`);
  return isBelow && (ending === undefined || path.endsWith(ending));
};
