import type { Workspace } from '@acme/tools-graph-rules';
import type { FileGraph } from '../cutting/file-graph.ts';
import type { Link } from '../links/link.ts';
import type { FrontDoor } from '../links/read-front-door.ts';

export type Package = Workspace['packages'][number];
export type Module = Package['modules'][number];
type Target = Module['imports'][number]['target'];

export interface ResolvedLink extends Link {
  target: Target;
}

/** A package with its files told apart. Paths are relative to the root. */
export interface Anatomy {
  pkg: Package;
  /** The front door, and the folder that it is in. */
  door: string;
  home: string;
  doorText: string;
  frontDoor: FrontDoor;
  /** Where each public name comes from, and what it is called there. */
  offers: ReadonlyMap<string, { file: string; local: string; isType: boolean }>;
  /** Of every source file of the package. */
  links: ReadonlyMap<string, readonly ResolvedLink[]>;
  graph: FileGraph;
  /** Test files, each with the source file that it is of, if there is one. */
  tests: ReadonlyMap<string, string | undefined>;
  /** What only tests need, and the tests that do. */
  fixtures: ReadonlyMap<string, ReadonlySet<string>>;
  /** The source files that a test needs, fixtures seen through. */
  testNeeds: ReadonlyMap<string, ReadonlySet<string>>;
}
