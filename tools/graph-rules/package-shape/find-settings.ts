import { posix } from 'node:path';
import { isKind } from '@acme/tools-spec';
import type { Violation } from '../graph-rule.ts';
import { locateInJson } from '../locate-in-json.ts';
import { SETTINGS_FILE } from '../read-settings.ts';
import { BASE_TSCONFIG } from '../build-workspace.ts';
import { lineOf } from '../dependency-policy/judge-settings.ts';
import type { Workspace } from '../workspace.ts';
import { hasOwnProcess } from './has-own-process.ts';

/** Files that set up a tool of the gate for the folder that they are in. */
const SETUP = new RegExp(
  String.raw`^(?:\.?(?:oxlintrc|eslintrc|oxfmtrc|postcssrc|prettierrc)(?:\..+)?|\.(?:npmrc|pnpmfile\..+|swcrc|babelrc.*)|` +
    String.raw`(?:oxlint|eslint|vitest|vitest\.workspace|prettier)(?:\.config)?\.[cm]?[jt]s|project\.json|nx\.json|` +
    String.raw`(?:ts|js)config\..+\.json|jsconfig\.json|pnpm-workspace\.yaml)$`,
);

/** Compiler options that send an import elsewhere than the runtime does. */
const REWRITING = ['baseUrl', 'customConditions', 'moduleSuffixes', 'paths', 'preserveSymlinks', 'rootDirs'];

/** Compiler options under which nothing is checked, or not all. */
const SILENCING = ['noCheck', 'noResolve'];

/** Settings that one part of the workspace would have for itself, and those that make an import lead elsewhere. */
export const findSettings = (workspace: Workspace): Violation[] => [
  ...findSetups(workspace),
  ...findTsconfigs(workspace),
  ...judgeBase(workspace),
  ...judgeMembers(workspace),
];

const findSetups = ({ packages, hidden }: Workspace): Violation[] =>
  packages
    .filter(({ place }) => place && place.family !== 'standalone')
    .flatMap(({ dir, files }) => [...files, ...hidden.filter((file) => file.startsWith(`${dir}/`))])
    .filter((file) => SETUP.test(file.slice(file.lastIndexOf('/') + 1)))
    .map((file) => ({
      file,
      what: `${file} sets up a tool for this folder alone; settings are the same for all.`,
      fix: 'remove it, or set up the tool for all at the root of the workspace.',
    }));

/** A compiler of its own has only the folder of another process. */
const findTsconfigs = ({ packages, spec }: Workspace): Violation[] => {
  const named = spec.processes.flatMap(({ files }) => files).filter((selector) => !isKind(selector));
  const such = named.length > 0 ? `, such as ${named[0]}` : '';
  return packages
    .filter(({ place }) => place && place.family !== 'standalone')
    .flatMap((pkg) => [...pkg.innerTsconfigs.keys()].filter((file) => !hasOwnProcess(spec, pkg, posix.dirname(file))))
    .map((file) => ({
      file,
      what: `${file} sets up the compiler for a folder alone; only one whose code is of another process has its own${such}.`,
      fix: 'remove it; the tsconfig.json of the package is for all its folders.',
    }));
};

const judgeBase = ({ root }: Workspace): Violation[] => {
  const { json, text = '' } = root?.tsconfig ?? {};
  const options = json?.['compilerOptions'];
  const isSet = (name: string): boolean => typeof options === 'object' && options !== null && name in options;
  const at = (name: string) => ({ file: BASE_TSCONFIG, ...locateInJson(text, ['compilerOptions', name]) });
  const silent = SILENCING.filter(isSet).map((name) => ({
    ...at(name),
    what: `'${name}' keeps the compiler from checking what no other tool checks.`,
    fix: 'remove it, and repair what the compiler finds.',
  }));
  const rewriting = REWRITING.filter(isSet).map((name) => ({
    ...at(name),
    what: `'${name}' sends the compiler to another file than the runtime.`,
    fix: 'remove it, and import packages by their names.',
  }));
  return [...rewriting, ...silent];
};

/** The members of the workspace are where the spec has places for them: others would be installed and judged by nobody. */
const judgeMembers = ({ settings, spec }: Workspace): Violation[] => {
  const members = settings.all['packages'];
  if (members === undefined) return [];
  const wanted = ['*', `${spec.domains.folder}/*/*`, `${spec.tools.folder}/*`];
  const found = Array.isArray(members) ? members.map(String) : [];
  if (found.toSorted().join() === wanted.toSorted().join()) return [];
  const what = `the members of the workspace are ${found.join(', ') || 'none'}; the spec has places in ${wanted.join(', ')}.`;
  const fix = `write these under packages in ${SETTINGS_FILE}.`;
  return [{ file: SETTINGS_FILE, line: lineOf(settings.text, 'packages'), what, fix }];
};
