/** How one package needs another, the strongest reason first: what runs, what only tests run, what is only types, and what is only declared. */
export const USES = ['runtime', 'test', 'type', 'declared'] as const;

export type Use = (typeof USES)[number];

/** Where an import stands. */
export interface Site {
  file: string;
  /** 1-based. */
  line: number;
  names: readonly string[];
  use: Use;
}

/** That one package needs another. */
export interface Edge {
  /** Name of the package. */
  to: string;
  use: Use;
  /** In the order of files, none for what is only declared. */
  sites: readonly Site[];
}

/** A sum over files. */
export interface Size {
  files: number;
  bytes: number;
  lines: number;
}

/** One package of a tree, as far as it costs anything. */
export interface BudgetPackage {
  name: string;
  /** Relative to the root. */
  dir: string;
  /** Domain of a layer, else the package's own short name. */
  owner: string;
  /** Layer, group, `tool` or `standalone`. */
  kind: string;
  source: Size;
  tests: Size;
  /** Test files that need a DOM. */
  domTests: number;
  /** Test files that start processes. */
  processTests: number;
  imports: number;
  types: number;
  /** Source bytes of the largest file. */
  largestFile: number;
  /** A cold check runs its tests: it has some, and is no tool that is kept as it was tested. */
  isTested: boolean;
  /** Something is built from it. */
  isBuilt: boolean;
  /** By name of the other package, sorted. */
  edges: readonly Edge[];
  /** External packages that its source loads when it runs. */
  externals: readonly string[];
  /** Ids of its source and test files: what says that a package was only moved. */
  blobs: ReadonlySet<string>;
}
