import { judgeEdge, type Verdict } from '@acme/tools-spec';
import { type Dependency, listDependencies } from './list-dependencies.ts';
import type { Import, Package, Workspace } from './workspace.ts';

/** An import of one package by another, and the file that has it. */
export interface CrossingImport extends Import {
  file: string;
}

/** That one package needs another, with everything in it that says so. Never without a declaration or an import. */
export interface PackageEdge {
  from: Package;
  to: Package;
  declared: readonly Dependency[];
  imports: readonly CrossingImport[];
  /** What the spec says; a package without a place is refused nothing here: `package-shape` reports it. */
  verdict: Verdict;
}

/** Every edge between two packages, from manifests and from imports, in the order of folders. */
export const listEdges = (workspace: Workspace): PackageEdge[] => {
  const { packagesByName } = workspace;
  return workspace.packages.flatMap((from) => {
    const edges = new Map<Package, { declared: Dependency[]; imports: CrossingImport[] }>();
    const edgeTo = (to: Package): { declared: Dependency[]; imports: CrossingImport[] } => {
      const edge = edges.get(to) ?? { declared: [], imports: [] };
      edges.set(to, edge);
      return edge;
    };
    for (const dependency of listDependencies(from)) {
      const to = packagesByName.get(dependency.name);
      if (to && to !== from) edgeTo(to).declared.push(dependency);
    }
    for (const { file, imports } of from.modules) {
      for (const each of imports) {
        const to = each.target.kind === 'package' ? packagesByName.get(each.target.name) : undefined;
        if (to) edgeTo(to).imports.push({ ...each, file });
      }
    }
    return [...edges]
      .map(([to, reasons]): PackageEdge => ({ from, to, ...reasons, verdict: judge(workspace, from, to) }))
      .toSorted((left, right) => (left.to.dir < right.to.dir ? -1 : 1));
  });
};

const judge = ({ spec }: Workspace, from: Package, to: Package): Verdict =>
  from.place && to.place ? judgeEdge(spec, from.place, to.place) : { allowed: true };
