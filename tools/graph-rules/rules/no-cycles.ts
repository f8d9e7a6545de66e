import { findCycles } from '../find-cycles.ts';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { locateDependency } from '../list-dependencies.ts';
import { listEdges, type PackageEdge } from '../list-edges.ts';
import { exportedFile } from '../resolve-import.ts';
import { startAtCut } from '../start-at-cut.ts';
import type { Import, Module, Package, Workspace } from '../workspace.ts';

/**
 * One finding for each knot of packages and, within a package, of files, at the import to cut. Between
 * packages every edge counts, types and tests too: the compiler and the task graph need an order. Between files
 * only what is left when types are erased counts, for that is what is loaded. An edge that the spec forbids,
 * or a path out of the package, is another rule's.
 */
export const noCycles = defineGraphRule({
  name: 'no-cycles',
  why: 'its members can only be built, tested and changed together.',
  find: (workspace) => [...findPackageCycles(workspace), ...workspace.packages.flatMap(findFileCycles)],
});

const findPackageCycles = (workspace: Workspace): Violation[] => {
  const edges = new Map(
    listEdges(workspace)
      .filter(({ verdict }) => verdict.allowed)
      .map((edge) => [`${edge.from.dir} ${edge.to.dir}`, edge]),
  );
  const edgeBetween = (from = '', to = ''): PackageEdge | undefined => edges.get(`${from} ${to}`);
  const graph = group([...edges.values()].map(({ from, to }) => [from.dir, to.dir]));
  const nameOf = new Map(workspace.packages.map(({ dir, name }) => [dir, name]));
  return findCycles(graph).flatMap((found) => {
    const cycle = startAtCut(graph, found, (from, to) => edgeBetween(from, to)?.imports.length ?? 0);
    const edge = edgeBetween(...cycle);
    const names = cycle.map((dir) => nameOf.get(dir) ?? dir);
    return edge ? [{ ...siteOf(edge), what: describe('packages', names), fix: repairPackages(edge) }] : [];
  });
};

const siteOf = ({ from, declared, imports }: PackageEdge): Pick<Violation, 'file' | 'line' | 'column'> => {
  const [first] = imports;
  if (first) return { file: first.file, line: first.line, column: first.column };
  return declared[0] ? locateDependency(from, declared[0]) : { file: `${from.dir}/package.json` };
};

const repairPackages = ({ imports, declared }: PackageEdge): string => {
  const [first] = imports;
  if (!first) return `cut the first arrow: remove this line from ${declared[0]?.section}; nothing imports it.`;
  const what = imports.length > 1 ? `what its ${imports.length} imports need` : `what line ${first.line} imports`;
  return `cut the first arrow: move ${what} into a package below both, or pass it in as an argument.`;
};

const findFileCycles = ({ dir, manifest, modules }: Package): Violation[] => {
  const imports = modules.flatMap((module) => loadedFiles(module).map((each) => ({ from: module.file, ...each })));
  const graph = group(imports.map(({ from, to }) => [from, to]));
  const frontDoor = `${dir}/${(exportedFile(manifest, '.') ?? '').replace('./', '')}`;
  const within = (file: string): string => file.slice(dir.length + 1);
  const importsBetween = (start = '', end = ''): typeof imports =>
    imports.filter(({ from, to }) => from === start && to === end);
  return findCycles(graph).flatMap((found) => {
    const cycle = startAtCut(graph, found, (from, to) => (to === frontDoor ? 0 : importsBetween(from, to).length));
    const [site] = importsBetween(...cycle);
    if (!site) return [];
    const { line, column, specifier } = site.import;
    const repair =
      site.to === frontDoor
        ? `import from the file that defines the name, not from '${specifier}'`
        : `move what line ${line} imports into a file below both, or pass it in as an argument`;
    const what = describe('files', cycle.map(within));
    return [{ file: site.from, line, column, what, fix: `cut the first arrow: ${repair}.` }];
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
  const shown = cycle.length > 5 ? [...cycle.slice(0, 2), `${cycle.length - 4} more`, ...cycle.slice(-2)] : cycle;
  return `${noun} import each other in a cycle: ${shown.join(' → ')}.`;
};
