import { posix } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Violation } from '../graph-rule.ts';
import { kindsThatMayImport } from '../kinds-that-may-import.ts';
import { listEdges } from '../list-edges.ts';
import type { Package, Workspace } from '../workspace.ts';

/**
 * Warnings for packages that no program reaches, one for each domain or single package, at a package that nobody
 * imports. As long as no program uses any package, or the workspace no tool, there is nothing to be reached from.
 */
export const findOrphanPackages = (workspace: Workspace): Violation[] => {
  const roots = new Set(workspace.packages.filter((pkg) => isRoot(workspace, pkg)));
  const reached = new Set(roots);
  const edges = Map.groupBy(listEdges(workspace), ({ from }) => from);
  for (const pkg of reached) for (const { to } of edges.get(pkg) ?? []) reached.add(to);

  const isUsed = (family: 'tool' | undefined): boolean =>
    [...reached].some((pkg) => !roots.has(pkg) && (pkg.place?.family === 'tool') === (family === 'tool'));
  const [areToolsUsed, arePackagesUsed] = [isUsed('tool') || isToolNamed(workspace), isUsed(undefined)];
  const orphans = workspace.packages.filter(
    (pkg) => pkg.place && !reached.has(pkg) && (pkg.place.family === 'tool' ? areToolsUsed : arePackagesUsed),
  );
  const imported = new Set(orphans.flatMap((pkg) => (edges.get(pkg) ?? []).map(({ to }) => to)));
  const heads = orphans.filter((pkg) => !imported.has(pkg));
  const units = Map.groupBy(heads, ({ dir, place }) => (place?.family === 'layer' ? posix.dirname(dir) : dir));
  return [...units].flatMap(([unit, members]) => describe(workspace, unit, members, reached));
};

/**
 * Where programs start: kinds that nobody may import, packages with a command or an entry, and what the workspace
 * itself or its spec names.
 */
const isRoot = ({ spec, root }: Workspace, { dir, name, place, manifest, files }: Package): boolean => {
  if (!place || place.family === 'standalone') return true;
  if (place.family === 'tool' && place.owner in spec.tools.mayImport) return true;
  const isImportable = [...spec.domains.layers, ...spec.groups].some(({ mayImport }) => mayImport.includes(place.kind));
  if (place.family === 'group' && !isImportable) return true;
  if (manifest['bin'] !== undefined || spec.shape.entries.some((entry) => files.includes(`${dir}/${entry}`)))
    return true;
  const declared = { ...root?.manifest.dependencies, ...root?.manifest.devDependencies };
  return name in declared || namedBySpec(spec).some((each) => each === name || `${dir}/`.startsWith(`${each}/`));
};

const isToolNamed = ({ root, spec }: Workspace): boolean =>
  Object.keys({ ...root?.manifest.devDependencies }).some((name) => name.startsWith(`${spec.scope}/tools-`));

/** Packages that have a job in the spec, and those that generators copy, by name or folder. */
const namedBySpec = ({ logger, network, command, helpers, exemplars = {} }: HarnessSpec): string[] => {
  const jobs = [logger.package, network.package, command?.package, ...helpers.map((each) => each.package)];
  return [...jobs, exemplars.domain?.path, exemplars.provider, exemplars.util].filter((each) => each !== undefined);
};

const describe = (
  workspace: Workspace,
  unit: string,
  members: readonly Package[],
  reached: ReadonlySet<Package>,
): Violation[] => {
  const [head] = members;
  if (!head?.place) return [];
  const homes = kindsThatMayImport(workspace, head.place, head.place);
  const apps = [...reached].filter(({ place }) => place && place.kind === homes.at(-1)).map(({ dir }) => dir);
  const home = apps.length === 1 ? apps.join() : homes.slice(-3).join(' or ');
  const names = members.map(({ name }) => `'${name}'`).join(', ');
  const what = `no program reaches ${unit}: nothing imports ${names}.`;
  const fix = `import '${head.name}' in ${home || 'what needs it'}, or remove ${unit}.`;
  return [{ severity: 'warning', file: `${head.dir}/package.json`, what, fix }];
};
