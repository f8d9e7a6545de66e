import { posix } from 'node:path';
import type { Violation } from '../graph-rule.ts';
import { listDependencies } from '../list-dependencies.ts';
import { isAllowed, listUses } from '../list-uses.ts';
import { locateInJson } from '../locate-in-json.ts';
import { VITE_CONFIG } from '../syntax/find-bundling.ts';
import type { Package, Workspace } from '../workspace.ts';

const FIELDS = ['extends', 'compilerOptions', 'include', 'exclude', 'references'];

/** A package's tsconfig extends the base, sets only what may differ, and references what the manifest declares. */
export const judgeTsconfig = (workspace: Workspace, pkg: Package): Violation[] => {
  const { tsconfig, place, dir } = pkg;
  if (!tsconfig || !place || place.family === 'standalone') return [];
  const { json, text } = tsconfig;
  const file = `${dir}/tsconfig.json`;
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
    const what = `'${path.join('.')}' is set for this package alone; settings are the same for all.`;
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
  const left = listOf(json['exclude'])
    .filter((name) => !/^(?:\.\/|\*\*\/)?(?:dist|node_modules)(?:\/.*)?$/.test(name))
    .map((name) => report(['exclude'], `'exclude' keeps '${name}' from the compiler.`, 'remove it from "exclude".'));
  const unseen = findUncompiled(pkg, json['include']).map((path) => {
    const what = `'include' leaves out ${path}, so no compiler reads it.`;
    return report(['include'], what, `add its folder to "include", or move it to where the others are.`);
  });
  const extended =
    json['extends'] === base
      ? []
      : [report(['extends'], `the tsconfig does not extend the base.`, `write "extends": "${base}".`)];
  const [missing, extra] = compareReferences(workspace, pkg, json['references']);
  if (missing.length + extra.length === 0) return [...extended, ...foreign, ...reaching, ...left, ...unseen];
  const what = `the references are not the workspace packages that the manifest declares.`;
  const fix = [
    ...missing.map((path) => `add { "path": "${path}" }`),
    ...extra.map((path) => `remove { "path": "${path}" }`),
  ].join(', ');
  return [
    ...extended,
    ...foreign,
    ...reaching,
    ...left,
    ...unseen,
    report(['references'], what, `${fix} in "references".`),
  ];
};

/** The first TypeScript file that `include` leaves out; the configuration of a bundler is judged as data. Without it all are in. */
const findUncompiled = ({ dir, modules }: Package, include: unknown): string[] => {
  if (include === undefined) return [];
  const isIn = (path: string): boolean => listOf(include).some((entry) => covers(entry.replace(/^\.\//, ''), path));
  return modules
    .map(({ file }) => file.slice(dir.length + 1))
    .filter((path) => /\.[cm]?tsx?$/.test(path) && !VITE_CONFIG.test(path) && !isIn(path))
    .slice(0, 1);
};

/** A folder, a file, or all of a kind; other patterns cover nothing here. */
const covers = (entry: string, path: string): boolean => {
  const [folder = '', ending] = entry.split(/(?:^|\/)\*\*\/\*/);
  const isBelow = folder === '' ? ending !== undefined : path === folder || path.startsWith(`${folder}/`);
  return isBelow && (ending === undefined || path.endsWith(ending));
};

/**
 * What the references lack, and what they have too much. A dependency that the spec forbids, or that nothing
 * imports, may have its reference or not: the rule that reports the dependency takes both away.
 */
const compareReferences = (workspace: Workspace, pkg: Package, references: unknown): [string[], string[]] => {
  const uses = listUses(pkg);
  const declared = listDependencies(pkg).flatMap(({ name }) => {
    const to = workspace.packagesByName.get(name);
    const isWanted = uses.has(name) && isAllowed(workspace, pkg, name);
    return to && to !== pkg ? [{ path: posix.relative(pkg.dir, to.dir), isWanted }] : [];
  });
  const wanted = declared.filter(({ isWanted }) => isWanted).map(({ path }) => path);
  const found = (Array.isArray(references) ? references : []).map(pathOf);
  const isSuperfluous = (path: string, index: number): boolean =>
    !declared.some((each) => each.path === path) || found.indexOf(path) !== index;
  return [[...new Set(wanted)].filter((path) => !found.includes(path)).toSorted(), found.filter(isSuperfluous)];
};

const pathOf = (reference: unknown): string =>
  typeof reference === 'object' && reference !== null ? String(Reflect.get(reference, 'path')) : String(reference);

const keyed = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
