/** Where a public project's code is had from. */
export type Source =
  /** A checkout of a repository, at a folder of this machine. `commit` is the one whose findings were judged. */
  | { kind: 'checkout'; repository: string; commit: string }
  /** Packages of the npm registry that ship their TypeScript: `name@version`. */
  | { kind: 'npm'; packages: readonly string[] };

/** What our spec would say of a project; the rest is as in `harness.config.ts`. */
export interface FittedSpec {
  /** Layers by name, lowest first; none where a project has no domains. */
  domains?: { layers: readonly string[]; visibleToOtherDomains: readonly string[]; pureLayers: readonly string[] };
  vendors?: readonly { package: string; owners: readonly string[] }[];
  command?: { package: string; name: string; layer: string };
  groups?: readonly { name: string; folder: string; mayImport: readonly string[] }[];
  tools?: { folder: string; mayImport: Readonly<Record<string, readonly string[]>> };
  /** Modules beside the front doors at which programs start. */
  entries?: readonly string[];
  environment: { readers: readonly string[] };
  parsing: { parsers: readonly string[]; boundaries: readonly string[] };
  processes: readonly { name: string; files: readonly string[]; mayImport: readonly string[]; builtins: boolean }[];
  io: readonly { files: readonly string[]; may: readonly string[] }[];
}

/** A public project, how it is laid out for our rules, and what is not asked of it. */
export interface Fit {
  name: string;
  source: Source;
  /** Where its packages stand in our layout: their folder, or their npm name, to ours. What is not named is left out. */
  places: Readonly<Record<string, string>>;
  /** An import from one place into another is laid out as one by name, for no such places are packages yet. */
  namesPackages?: true;
  /** The only rules that are asked, where they are all that the fit is for. */
  asked?: readonly string[];
  /** Prefixes of specifiers that stand for a folder of the same package: `@/` for `src/`. */
  aliases?: Readonly<Record<string, string>>;
  /** Files that are no code of the project: made by a tool, or copied in. Patterns of paths in the project. */
  leftOut?: readonly RegExp[];
  /** Specifiers of what a build makes, which a checkout does not hold: that they lead nowhere says nothing. */
  built?: RegExp;
  /** What only its developers run, by the names the project gives that: our spec has names of its own. */
  development?: RegExp;
  /** Rules that no spec can be fitted for below some of our folders, such as where a framework finds pages by their path. */
  notAsked?: Readonly<Record<string, readonly string[]>>;
  spec: FittedSpec;
}
