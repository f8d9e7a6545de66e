import type { Workspace } from '@acme/tools-graph-rules';
import type { Place } from '@acme/tools-spec';

/** A package as it is drawn. */
export interface GraphPackage {
  name: string;
  dir: string;
  family: Place['family'] | 'none';
  /** The layer's or group's name; `tool`; `standalone`; `none` where the spec has no place for the folder. */
  kind: string;
  /** The domain of a layer, otherwise the package's own short name. */
  owner: string;
  /** Source files. */
  files: number;
}

/** A place where a package says that it needs another; `declared` is the line of a manifest. */
export interface EdgeSite {
  file: string;
  /** 1-based; undefined for a manifest. */
  line: number | undefined;
  how: 'import' | 'type import' | 'test import' | 'declared';
}

/** That one package needs another. Names of packages; at least one site, those that weigh most first. */
export interface GraphEdge {
  from: string;
  to: string;
  allowed: boolean;
  sites: EdgeSite[];
}

export interface PackageGraph {
  packages: GraphPackage[];
  edges: GraphEdge[];
}

/** The part of an edge of the graph rules' model that is drawn. */
interface ModelEdge {
  from: { name: string; dir: string; modules: readonly { file: string; role: string }[] };
  to: { name: string };
  declared: readonly unknown[];
  imports: readonly { file: string; line: number; kind: string }[];
  verdict: { allowed: boolean };
}

/** The packages of a workspace, and the edges between them that the graph rules list. */
export const toPackageGraph = ({ packages }: Workspace, edges: readonly ModelEdge[]): PackageGraph => ({
  packages: packages.map(({ name, dir, place, modules }) => ({
    name,
    dir,
    family: place?.family ?? 'none',
    kind: place?.kind ?? 'none',
    owner: place?.owner ?? dir,
    files: modules.length,
  })),
  edges: edges.map((edge) => ({
    from: edge.from.name,
    to: edge.to.name,
    allowed: edge.verdict.allowed,
    sites: listSites(edge),
  })),
});

const WEIGHT = ['import', 'type import', 'test import', 'declared'];

const listSites = ({ from, declared, imports }: ModelEdge): EdgeSite[] => {
  const roles = new Map(from.modules.map(({ file, role }) => [file, role]));
  const sites = imports.map(({ file, line, kind }): EdgeSite => {
    if (roles.get(file) === 'development') return { file, line, how: 'test import' };
    return { file, line, how: kind === 'type' || kind === 'comment' ? 'type import' : 'import' };
  });
  if (declared.length > 0) sites.push({ file: `${from.dir}/package.json`, line: undefined, how: 'declared' });
  return sites.toSorted((left, right) => WEIGHT.indexOf(left.how) - WEIGHT.indexOf(right.how));
};
