import type { HarnessSpec, Manifest, Place } from '@acme/tools-spec';

/** The whole repository as the rules see it: a value, made once from a tree of files. Paths are relative to the root. */
export interface Workspace {
  spec: HarnessSpec;
  /** Every file, sorted. */
  files: readonly string[];
  /** Symbolic links, which are never followed. */
  links: readonly string[];
  /** Sorted by folder. */
  packages: readonly Package[];
  /** Of two packages with one name, the first: it is the one that imports reach. */
  packagesByName: ReadonlyMap<string, Package>;
  /** What is known of external packages that are installed, by name. */
  installed: ReadonlyMap<string, Installed>;
}

export interface Package {
  /** Folder of the package. */
  dir: string;
  name: string;
  manifest: Manifest;
  /** The manifest's text, for the lines of findings. */
  manifestText: string;
  /** Undefined where the spec has no place for the folder. */
  place: Place | undefined;
  /** Every file below the folder, sorted. */
  files: readonly string[];
  tsconfig: Tsconfig | undefined;
  modules: readonly Module[];
}

export interface Tsconfig {
  text: string;
  /** Undefined if the text is no JSON object. */
  json: Readonly<Record<string, unknown>> | undefined;
}

/** One source file. */
export interface Module {
  file: string;
  /** `development` is the package's tests, configuration and scripts, and what only they import. */
  role: 'source' | 'development';
  imports: readonly Import[];
  /** Why its imports are not all known: it cannot be parsed or decoded. */
  problem: Problem | undefined;
}

/** A position in a file is 1-based. */
export interface Problem {
  reason: string;
  line: number;
  column: number;
}

/** How a module names another one. `type` imports are erased before the program runs; `mock` is a test's `vi.mock`. */
export type ImportKind = 'static' | 'type' | 'export' | 'dynamic' | 'require' | 'mock' | 'comment';

export interface ImportSite {
  specifier: string;
  kind: ImportKind;
  line: number;
  column: number;
}

export interface Import extends ImportSite {
  target: Target;
}

/** What a specifier leads to. */
export type Target =
  /** A file of the same package. */
  | { kind: 'file'; file: string }
  /** Another package of this workspace. */
  | { kind: 'package'; name: string }
  /** A file that a build makes. */
  | { kind: 'built' }
  /** A path that leaves the package: a file-local rule reports it. */
  | { kind: 'outside' }
  | { kind: 'external'; name: string }
  | { kind: 'builtin' }
  | { kind: 'unresolved'; reason: string };

/** Facts from the manifest of an installed external package. */
export interface Installed {
  peers: readonly string[];
  binaries: readonly string[];
}
