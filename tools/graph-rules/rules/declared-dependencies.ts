import { ownersElsewhere } from '@acme/tools-spec';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { hasUnread } from '../has-unread.ts';
import { isUsedOtherwise, typedBy } from '../is-used-otherwise.ts';
import { type Dependency, listDependencies, locateDependency } from '../list-dependencies.ts';
import { isAllowed, listUses, type UseSite } from '../list-uses.ts';
import { SOURCE } from '../read-module.ts';
import { fileIn } from '../resolve-import.ts';
import type { Import, Module, Package, Workspace } from '../workspace.ts';

/**
 * Holds the manifest of each package to what its files import, one finding for each package and name. An
 * external package is looked up in the manifest, not on disk. Imports that the spec forbids are left to
 * `layer-edges`, those of a vendor that belongs to another to `cross-cutting-through-providers`, paths that leave the
 * package to `no-relative-import-across-packages`.
 */
export const declaredDependencies = defineGraphRule({
  name: 'declared-dependencies',
  why: 'what is undeclared resolves by luck, what is unused is rebuilt for nothing.',
  find: (workspace) =>
    [...(workspace.root ? [workspace.root] : []), ...workspace.packages].flatMap((pkg) => judge(workspace, pkg)),
});

const judge = (workspace: Workspace, pkg: Package): Violation[] => {
  const uses = listUses(pkg);
  const dependencies = listDependencies(pkg);
  const named = [...uses].filter(([name]) => isAllowed(workspace, pkg, name));
  return [
    ...findUnreadable(pkg),
    ...findUnresolved(workspace, pkg),
    ...named.flatMap(([name, sites]) => judgeUse(workspace, pkg, name, ownSites(workspace, name, sites))),
    ...dependencies.flatMap((dependency) => judgeDependency(workspace, pkg, dependency, uses)),
  ];
};

const findUnreadable = ({ modules }: Package): Violation[] =>
  modules.flatMap(({ file, problem }) => {
    if (!problem) return [];
    const { reason, repair, line, column } = problem;
    if (repair !== undefined) {
      const what = `what this page loads is not all known: ${reason}.`;
      return [{ file, line, column, what, fix: `${repair}.` }];
    }
    const what = `the imports of this file are unknown, because it cannot be read: ${reason}.`;
    const fix = `repair ${file} at line ${line}, or remove the file.`;
    return [{ file, line, column, what, fix, about: { kind: 'unread' } }];
  });

const findUnresolved = (workspace: Workspace, pkg: Package): Violation[] =>
  pkg.modules.flatMap((module) =>
    module.imports.flatMap((each) => {
      const { specifier, line, column } = each;
      const { file } = module;
      const reason = reasonFor(workspace, pkg, module, each);
      if (!reason) return [];
      const what = `'${specifier}' leads nowhere: ${reason}.`;
      return [{ file, line, column, what, fix: 'correct the specifier, or create what it names.' }];
    }),
  );

/** Why an import cannot be followed, or leads where no linter sees it. */
const reasonFor = (
  workspace: Workspace,
  pkg: Package,
  { file }: Module,
  { kind, specifier, target }: Import,
): string | undefined => {
  switch (target.kind) {
    case 'unresolved':
      return target.reason;
    case 'built':
      // Only a standalone package is built before it runs.
      return pkg.place?.family === 'standalone'
        ? undefined
        : 'packages run from source, and dist is what a build leaves';
    case 'package':
      if (specifier.includes('?') && !target.isDeep && isAllowed(workspace, pkg, target.name))
        return 'Node knows no query behind the name of a package';
      return target.isDeep && (pkg.dir === '' || !SOURCE.test(file))
        ? `${target.name} exports no such path`
        : undefined;
    case 'outside':
      if (!SOURCE.test(file)) return 'pages and style sheets load files of their own package only';
      return pkg.dir === '' ? 'a path into a package skips its exports' : undefined;
    case 'file':
      return reasonAgainst(target.file, kind, specifier);
    default:
      return undefined;
  }
};

/** What Node runs, and no rule reads. */
const reasonAgainst = (file: string, kind: Import['kind'], specifier: string): string | undefined => {
  const ending = /\.[^./]+$/.exec(file)?.[0];
  if (ending === undefined) return 'no rule reads a file without an ending';
  const isCode = /^\.(?:[cm]?[jt]sx?|json)$/.test(ending);
  const isRequired = kind === 'require' && !isCode;
  return isRequired || /^\.(?:node|wasm)$/.test(ending)
    ? `no rule reads '${ending}' of '${specifier}' as code`
    : undefined;
};

/** The sites that may import a package, as far as vendors and their owners go. */
const ownSites = ({ spec }: Workspace, name: string, sites: readonly UseSite[]): UseSite[] =>
  sites.filter(({ file }) => !ownersElsewhere(spec, file, name));

const judgeUse = (workspace: Workspace, pkg: Package, name: string, sites: readonly UseSite[]): Violation[] => {
  const sections = listDependencies(pkg)
    .filter((each) => each.name === name || (typedBy(each.name) === name && sites.every(isOnlyType)))
    .map((each) => (typedBy(each.name) === name ? 'dependencies' : each.section));
  const file = fileIn(pkg.dir, 'package.json');
  const line = `"${name}": "${rangeFor(workspace, name)}"`;
  const inSource = sites.find(({ role }) => role === 'source');
  if (sections.length === 0) {
    const [site] = inSource || !workspace.spec.providedByRoot.includes(name) ? [inSource ?? sites[0]] : [];
    const section = inSource && pkg.dir !== '' ? 'dependencies' : 'devDependencies';
    const what = `'${name}' is imported but not declared.`;
    return site ? [at(site, what, `add ${line} to ${section} in ${file}, then run pnpm install.`)] : [];
  }
  if (!inSource || pkg.dir === '' || sections.some((section) => section !== 'devDependencies')) return [];
  const what = `source imports '${name}', which is declared for tests only.`;
  return [at(inSource, what, `move ${line} to dependencies in ${file}, then run pnpm install.`)];
};

const judgeDependency = (
  workspace: Workspace,
  pkg: Package,
  dependency: Dependency,
  uses: ReadonlyMap<string, readonly UseSite[]>,
): Violation[] => {
  const { name, section, range } = dependency;
  const report = (what: string, fix: string): Violation[] => [{ ...locateDependency(pkg, dependency), what, fix }];
  const removal = `remove it from ${section}, then run pnpm install.`;
  const sites = uses.get(name) ?? [];
  if (!isAllowed(workspace, pkg, name)) return [];
  if (name.startsWith(`${workspace.spec.scope}/`) && !workspace.packagesByName.has(name)) {
    const isImported = pkg.modules.some(({ imports }) => imports.some(({ specifier }) => specifier.startsWith(name)));
    return isImported ? [] : report(`'${name}' is declared, but no package of this workspace is called that.`, removal);
  }
  const wanted = rangeFor(workspace, name);
  if (range !== wanted) {
    const home = wanted === 'catalog:' ? ', with the version in pnpm-workspace.yaml' : '';
    const what = `'${name}' is declared as '${range}'; here it has to be '${wanted}'.`;
    return report(what, `write "${name}": "${wanted}"${home}, then run pnpm install.`);
  }
  // The workspace itself declares what its scripts and configuration name.
  if (pkg.dir === '' || section === 'peerDependencies' || hasUnread(pkg)) return [];
  if (isUsedOtherwise(workspace, pkg, name, new Set(uses.keys()))) return [];
  if (sites.length === 0) return report(`'${name}' is declared but nothing imports it.`, removal);
  if (section !== 'dependencies' || sites.some(({ role }) => role === 'source')) return [];
  const what = `'${name}' is in dependencies, but only tests or scripts import it.`;
  return report(what, 'move it to devDependencies, then run pnpm install.');
};

const at = ({ file, line, column }: UseSite, what: string, fix: string): Violation => ({
  file,
  line,
  column,
  what,
  fix,
});

const isOnlyType = ({ kind }: UseSite): boolean => kind === 'type' || kind === 'comment';

/** Workspace packages are linked, external versions are in one place. */
const rangeFor = ({ packagesByName }: Workspace, name: string): string =>
  packagesByName.has(name) ? 'workspace:*' : 'catalog:';
