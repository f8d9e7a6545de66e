import type { HarnessSpec } from '@acme/tools-spec';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { isLoaded, listIo } from '../list-io.ts';
import { isAllowed } from '../list-uses.ts';
import type { Import, Module, Package, Workspace } from '../workspace.ts';

/**
 * A pure layer needs nothing at run time but the schema library and packages that need nothing else, touches
 * nothing of the machine, and does nothing when it is imported. Edges that the spec forbids are `layer-edges`'.
 */
export const typesStayPure = defineGraphRule({
  name: 'types-stay-pure',
  why: 'every domain, the browser and every test load types first.',
  find: (workspace) => {
    const impurities = new Map<Package, string | undefined>();
    return workspace.packages
      .filter((pkg) => isPure(workspace.spec, pkg))
      .flatMap((pkg) => pkg.modules.flatMap((module) => judge(workspace, pkg, module, impurities)));
  },
});

const isPure = ({ domains }: HarnessSpec, { place }: Package): boolean =>
  place?.family === 'layer' && domains.pureLayers.includes(place.kind);

const judge = (
  workspace: Workspace,
  pkg: Package,
  module: Module,
  impurities: Map<Package, string | undefined>,
): Violation[] => {
  if (module.role === 'development') return [];
  const { spec } = workspace;
  const kind = pkg.place?.kind ?? '';
  const above = spec.domains.layers.map(({ name }) => name).filter((name) => !spec.domains.pureLayers.includes(name));
  const move = `move this code to a layer above (${above.join(', ')})`;
  const needed = module.imports.flatMap((each) => {
    const reason = reasonAgainst(workspace, pkg, each, impurities);
    if (reason === undefined) return [];
    const what = `${kind} may need only '${spec.schemaLibrary}' at run time, and ${reason}.`;
    return [{ ...at(module, each), what, fix: `import type what is a type, or ${move}.` }];
  });
  const done = [
    ...listIo(module)
      .filter(({ builtin }) => builtin === undefined)
      .map((site) => ({ ...site, what: `touches ${site.kind} (${site.what})` })),
    ...module.effects.map((effect) => ({ ...effect, what: `${effect.what} when it is imported` })),
  ].map((site) => {
    const what = `the module ${site.what}; ${kind} only say what things are.`;
    return { ...at(module, site), what, fix: `take the value as an argument, or ${move}.` };
  });
  const isFirst = ({ line }: Violation, index: number, all: readonly Violation[]): boolean =>
    all.findIndex((each) => each.line === line) === index;
  return [...needed, ...done].filter(isFirst);
};

const at = ({ file }: Module, { line, column }: { line: number; column: number }) => ({ file, line, column });

/** Why an import makes a pure package impure, as the end of a sentence. */
const reasonAgainst = (
  workspace: Workspace,
  from: Package,
  { specifier, kind, target }: Import,
  impurities: Map<Package, string | undefined>,
): string | undefined => {
  if (!isLoaded(kind)) return undefined;
  if (target.kind === 'builtin') return `'${specifier}' is a module of Node`;
  if (target.kind === 'external')
    return target.name === workspace.spec.schemaLibrary ? undefined : `'${target.name}' is another dependency`;
  if (target.kind !== 'package' || !isAllowed(workspace, from, target.name)) return undefined;
  const to = workspace.packagesByName.get(target.name);
  const reason = to && impurityOf(workspace, to, impurities);
  return reason && `'${target.name}' brings more: ${reason}`;
};

/** What a package that a pure one needs does or needs itself; pure packages are judged in their own right. */
const impurityOf = (
  workspace: Workspace,
  pkg: Package,
  impurities: Map<Package, string | undefined>,
): string | undefined => {
  if (isPure(workspace.spec, pkg) || impurities.has(pkg)) return impurities.get(pkg);
  impurities.set(pkg, undefined);
  for (const module of pkg.modules.filter(({ role }) => role === 'source')) {
    const [io] = listIo(module);
    const imported = module.imports.map((each) => reasonAgainst(workspace, pkg, each, impurities));
    const reason = imported.find((each) => each !== undefined) ?? (io && `it touches ${io.kind}`);
    if (reason) impurities.set(pkg, reason);
    if (reason) return reason;
  }
  return undefined;
};
