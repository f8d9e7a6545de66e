import { DEPENDENCY_PAGES } from '../build-workspace.ts';
import { judgeSettings, lineOf } from '../dependency-policy/judge-settings.ts';
import { type DependencyPage, parsePage } from '../dependency-policy/parse-page.ts';
import { findKin } from '../dependency-policy/same-purpose.ts';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { listDependencies, locateDependency } from '../list-dependencies.ts';
import { SETTINGS_FILE } from '../read-settings.ts';
import type { Package, Workspace } from '../workspace.ts';

/**
 * Each external dependency is in the catalog, in one exact version, with a page that says why it is there, who
 * answers for it, what it weighs and what was not chosen. Two for one purpose are named. Nothing but the catalog
 * decides what is installed.
 */
export const dependencyPolicy = defineGraphRule({
  name: 'dependency-policy',
  why: 'each dependency is code that others change, and everybody installs.',
  find: (workspace) => {
    const pages = [...workspace.dependencyPages]
      .filter(([file]) => file !== `${DEPENDENCY_PAGES}/README.md`)
      .map(([file, text]) => parsePage(DEPENDENCY_PAGES, file, text));
    return [
      ...judgeSettings(workspace),
      ...findUncatalogued(workspace),
      ...[...workspace.settings.catalog].flatMap(([name, version]) => judgeEntry(workspace, pages, name, version)),
      ...pages.flatMap((page) => judgePage(workspace, pages, page)),
    ];
  },
});

const membersOf = ({ root, packages }: Workspace): Package[] => [...(root ? [root] : []), ...packages];

const findUncatalogued = (workspace: Workspace): Violation[] =>
  membersOf(workspace).flatMap((pkg) =>
    listDependencies(pkg)
      .filter(({ name, range }) => range === 'catalog:' && !workspace.settings.catalog.has(name))
      .map((dependency) => ({
        ...locateDependency(pkg, dependency),
        what: `'${dependency.name}' is declared, and the catalog has no version of it.`,
        fix: `add '${dependency.name}' with its exact version to the catalog in ${SETTINGS_FILE}, then run pnpm install.`,
      })),
  );

/** One entry of the catalog. */
const judgeEntry = (
  { settings, spec, packagesByName }: Workspace,
  pages: readonly DependencyPage[],
  name: string,
  version: string,
): Violation[] => {
  const report = (what: string, fix: string): Violation[] => [
    { file: SETTINGS_FILE, line: lineOf(settings.text, name), what, fix },
  ];
  const page = `${DEPENDENCY_PAGES}/${name}.md`;
  const [, alias, exact = version] = /^npm:(.+)@([^@]+)$/.exec(version) ?? [];
  if (!/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(exact))
    return report(`'${name}' is installed as '${version}', which is no exact version.`, `write one, such as 1.2.3.`);
  const known = pages.find((each) => each.name === name);
  if (!known)
    return report(
      `'${name}' is in the catalog, and no page says why.`,
      `write ${page} like its siblings: purpose, owner, size, alternatives, and why; or do without it.`,
    );
  const installed = alias ?? name;
  if (installed.startsWith(`${spec.scope}/`) || packagesByName.has(installed))
    return report(`'${name}' installs '${installed}', a package of this workspace, under another name.`, `remove it.`);
  const twin = [...settings.catalog].find(([each, at]) => each !== name && installedAs(each, at) === installed);
  if (twin) return report(`'${name}' and '${twin[0]}' both install '${installed}'.`, `keep one of them.`);
  if (known.installs === (alias ?? '')) return [];
  const line = alias ? `write "installs: '${alias}'" in ${page}` : `remove "installs" from ${page}`;
  return report(`'${name}' installs '${installed}', which its page does not say.`, `${line}, or use its own name.`);
};

const installedAs = (name: string, version: string): string => /^npm:(.+)@[^@]+$/.exec(version)?.[1] ?? name;

const judgePage = (workspace: Workspace, pages: readonly DependencyPage[], page: DependencyPage): Violation[] => {
  const { file, name, purpose, owner, size } = page;
  const report = (what: string, fix: string): Violation[] => [{ file, what, fix }];
  if (!workspace.settings.catalog.has(name))
    return report(`${file} is about '${name}', which the catalog does not have.`, `remove the page.`);
  const missing = (['purpose', 'owner', 'size', 'alternatives', 'why'] as const).filter((part) => page[part] === '');
  if (missing.length > 0)
    return report(`${file} does not say ${missing.join(', ')}.`, `write what is missing, like the pages beside it.`);
  if (!/^\d+(?:\.\d+)? (?:kB|MB)$/.test(size))
    return report(
      `the size '${size}' is no number of kB or MB.`,
      `write what it takes unpacked, such as 'size: 1.2 MB'.`,
    );
  const users = membersOf(workspace).filter((pkg) => listDependencies(pkg).some((each) => each.name === name));
  const owners = users.map(({ dir }) => dir || 'workspace');
  if (!owners.includes(owner)) {
    const fix = owners.length > 0 ? `write one of these.` : `remove it from the catalog, with its page.`;
    return report(`the owner '${owner}' of '${name}' does not use it; ${owners.join(', ') || 'nobody'} does.`, fix);
  }
  const earlier = pages.slice(0, pages.indexOf(page)).filter((each) => workspace.settings.catalog.has(each.name));
  const kin = findKin(
    name,
    earlier.map((each) => each.name),
  );
  const twin = earlier.find((each) => each.purpose.toLowerCase() === purpose.toLowerCase())?.name;
  if (kin) return report(`'${name}' and '${kin}' do the same work.`, `keep one of them.`);
  const fix = `keep one of them, or say on each page what only that one is for.`;
  return twin ? report(`'${name}' and '${twin}' serve one purpose (${purpose}).`, fix) : [];
};
