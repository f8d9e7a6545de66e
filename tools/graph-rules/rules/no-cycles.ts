import { chooseCut, type Link } from '../choose-cut.ts';
import { findCycles } from '../find-cycles.ts';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { locateDependency } from '../list-dependencies.ts';
import { listEdges, type PackageEdge } from '../list-edges.ts';
import { exportedFile } from '../resolve-import.ts';
import type { Import, Module, Package, Workspace } from '../workspace.ts';

/**
 * One finding for each knot of packages and, within a package, of files, at the import to cut. Between
 * packages every edge counts, types and tests too: the compiler and the task graph need an order. Between files
 * only what is left when types are erased counts, for that is what is loaded. An edge that the spec forbids,
 * or a path out of the package, is another rule's.
 */
export const noCycles = defineGraphRule({
  name: 'no-cycles',
  why: 'the members can only be loaded, tested and changed together, so each edit rebuilds them all.',
  find: (workspace) => [...findPackageCycles(workspace), ...workspace.packages.flatMap(findFileCycles)],
});

const findPackageCycles = (workspace: Workspace): Violation[] => {
  const edges = new Map(
    listEdges(workspace)
      .filter(({ verdict }) => verdict.allowed)
      .map((edge) => [`${edge.from.dir} ${edge.to.dir}`, edge]),
  );
  const graph = group([...edges.values()].map(({ from, to }) => [from.dir, to.dir]));
  const nameOf = new Map(workspace.packages.map(({ dir, name }) => [dir, name]));
  return findCycles(graph).flatMap((cycle) => {
    const edgeAt = ({ from, to }: Link): PackageEdge | undefined => edges.get(`${from} ${to}`);
    const edge = edgeAt(chooseCut(graph, cycle, (link) => edgeAt(link)?.imports.length ?? 0));
    const names = cycle.map((dir) => nameOf.get(dir) ?? dir);
    return edge ? [{ ...siteOf(edge), what: describe('packages', names), fix: repairPackages(edge) }] : [];
  });
};

const siteOf = ({ from, declared, imports }: PackageEdge): Pick<Violation, 'file' | 'line' | 'column'> => {
  const [first] = imports;
  if (first) return { file: first.file, line: first.line, column: first.column };
  return declared[0] ? locateDependency(from, declared[0]) : { file: `${from.dir}/package.json` };
};

const repairPackages = ({ from, to, imports, declared }: PackageEdge): string => {
  const [first] = imports;
  const cut = `cut ${from.name} → ${to.name}`;
  const line = `"${to.name}" from ${declared[0]?.section ?? 'dependencies'} in ${from.dir}/package.json`;
  if (!first) return `${cut}: remove ${line}; nothing imports it.`;
  const more = imports.length > 1 ? `and ${imports.length - 1} more imports need` : 'needs';
  return `${cut}: move what ${first.file}:${first.line} ${more} into a package below both, or pass it in as an argument.`;
};

const findFileCycles = ({ dir, manifest, modules }: Package): Violation[] => {
  const imports = modules.flatMap((module) => loadedFiles(module).map((each) => ({ from: module.file, ...each })));
  const graph = group(imports.map(({ from, to }) => [from, to]));
  const frontDoor = `${dir}/${(exportedFile(manifest, '.') ?? '').replace('./', '')}`;
  const within = (file: string): string => file.slice(dir.length + 1);
  return findCycles(graph).flatMap((cycle) => {
    const importsOf = (link: Link): typeof imports =>
      imports.filter(({ from, to }) => from === link.from && to === link.to);
    const cut = chooseCut(graph, cycle, (link) => (link.to === frontDoor ? 0 : importsOf(link).length));
    const [site] = importsOf(cut);
    if (!site) return [];
    const { line, column, specifier } = site.import;
    const repair =
      cut.to === frontDoor
        ? `import from the file that defines the name, not from '${specifier}'`
        : `move what line ${line} imports into a file below both, or pass it in as an argument`;
    const fix = `cut ${within(cut.from)} → ${within(cut.to)}: ${repair}.`;
    return [{ file: cut.from, line, column, what: describe('files', cycle.map(within)), fix }];
  });
};

/** Imports of files of the package that are there when it runs. */
const loadedFiles = ({ imports }: Module): { import: Import; to: string }[] =>
  imports.flatMap((each) => {
    const isLoaded = each.kind !== 'type' && each.kind !== 'mock' && each.kind !== 'comment';
    return isLoaded && each.target.kind === 'file' ? [{ import: each, to: each.target.file }] : [];
  });

const group = (pairs: readonly [string, string][]): Map<string, string[]> => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of pairs) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return new Map([...graph].map(([from, tos]) => [from, [...tos]]));
};

/** A long cycle is told by its ends: the middle is found by following the imports. */
const describe = (noun: string, cycle: readonly string[]): string => {
  const shown = cycle.length > 6 ? [...cycle.slice(0, 3), `… ${cycle.length - 5} more …`, ...cycle.slice(-2)] : cycle;
  return `${noun} import each other in a cycle: ${shown.join(' → ')}; imports may only lead one way.`;
};
