import type { Launching } from './read-launching.ts';
import type { HarnessSpec, IoKind, Manifest, Place } from '@acme/tools-spec';

/** The whole repository as the rules see it: a value, made once from a tree of files. Paths are relative to the root. */
export interface Workspace {
  spec: HarnessSpec;
  /** Every file, sorted. */
  files: readonly string[];
  /** Symbolic links, which are never followed. */
  links: readonly string[];
  /** Folders called `node_modules` where no package is, whose contents would be imported in place of what is installed. */
  shadows: readonly string[];
  /** Hidden files, and source files in hidden folders of packages, which are not read. */
  hidden: readonly string[];
  /** What hidden files of settings have every program loaded with. */
  launching: readonly Launching[];
  /** The workspace's own manifest and the source files beside it, as if they were a package of the folder ''. */
  root: Package | undefined;
  /** What pnpm-workspace.yaml says. */
  settings: Settings;
  /** The pages of docs/dependencies, by file. */
  dependencyPages: ReadonlyMap<string, string>;
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
  /** Those in folders below, by file. */
  innerTsconfigs: ReadonlyMap<string, Tsconfig>;
  /** Source files that its JSON files name, such as the executors of a plugin. */
  named: readonly string[];
  /** The text of its `surface.txt`. */
  surface: string | undefined;
  modules: readonly Module[];
}

export interface Settings {
  text: string;
  /** All of them, as the YAML has them. */
  all: Readonly<Record<string, unknown>>;
  /** Versions of external packages, by name. */
  catalog: ReadonlyMap<string, string>;
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
  /** Loads of modules under names that are only known when it runs. */
  computed: readonly ComputedLoad[];
  /** Uses of globals that reach the machine; the builtin modules are among the imports. */
  io: readonly IoUse[];
  exports: readonly Export[];
  /** Object schemas, each before those in it. */
  schemas: readonly ObjectSchema[];
  /** What happens when it is imported; looked for in pure layers alone. */
  effects: readonly Effect[];
  /** What a configuration of Vite has beyond plain settings; looked for in such files alone. */
  bundling: readonly Effect[];
  /** Why its imports are not all known: it cannot be parsed or decoded. */
  problem: Problem | undefined;
}

/** A position in a file is 1-based. */
export interface Problem {
  reason: string;
  /** What to do about it, where the file can be read and does what nobody can follow. */
  repair?: string;
  line: number;
  column: number;
}

export interface ComputedLoad {
  /** How it loads: `import()`, `require()`. */
  form: string;
  line: number;
  column: number;
}

export interface IoUse {
  kind: IoKind;
  /** As it is written: `process.exit`. */
  what: string;
  line: number;
  column: number;
}

export interface Export {
  /** `*` for all that `from` exports. */
  name: string;
  /** It is gone when types are erased. */
  isType: boolean;
  /** The specifier of the module that has it. */
  from?: string;
}

export interface ObjectSchema {
  /** Of the variable that holds it, if one does and it is no part of another object. */
  name?: string | undefined;
  fields: readonly string[];
  /** The same for every schema that accepts the same. */
  form: string;
  /** Offsets into the text. */
  start: number;
  end: number;
  line: number;
  column: number;
}

export interface Effect {
  /** The end of a sentence about the module: `calls 'Date.now'`, `sets 'alias'`. */
  what: string;
  line: number;
  column: number;
}

/** How a module names another one. `type` imports are erased before the program runs; `mock` is a test's `vi.mock`,
 * `url` a file beside that is started or read. */
export type ImportKind = 'static' | 'type' | 'export' | 'dynamic' | 'require' | 'mock' | 'comment' | 'url';

export interface ImportSite {
  specifier: string;
  kind: ImportKind;
  /** What is taken of a module of Node, where that is written in braces. */
  names?: readonly string[];
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
  /** Another package of this workspace; `isDeep` past its exports, which `no-deep-import` reports. */
  | { kind: 'package'; name: string; isDeep: boolean }
  /** A file that a build makes. */
  | { kind: 'built' }
  /** A path that leaves the package, or comes back into it by its name: a file-local rule reports it. */
  | { kind: 'outside' }
  | { kind: 'external'; name: string }
  | { kind: 'builtin' }
  | { kind: 'unresolved'; reason: string };

/** Facts from the manifest of an installed external package. */
export interface Installed {
  peers: readonly string[];
  binaries: readonly string[];
}
