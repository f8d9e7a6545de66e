import type { PeerPackage } from './workspace-facts.ts';

/** What is compared: a way to check the same workspace. */
export interface Contestant {
  name: string;
  title: string;
  /** A short title, for the chart. */
  label: string;
  /** The packages that it installs beside what is there. */
  needs: string[];
  /** Whether it is so slow that it runs once, and over a part of the packages where that is asked for. */
  isSlow: boolean;
  /** The packages that it looks at; all unless given. */
  takes?: (each: PeerPackage) => boolean;
  /** Writes its configuration into a copy of the workspace. */
  configure: (root: string, packages: readonly PeerPackage[]) => void;
  /** The command over all packages, or over the sampled ones and what their tasks depend on. */
  command: (
    root: string,
    packages: readonly PeerPackage[],
    sample: readonly PeerPackage[] | undefined,
  ) => [string, ...string[]];
  /** What it does before its first task; undefined where it takes no notice of tasks. */
  overhead?: [string, ...string[]];
  /** How many tasks it says that it ran. */
  countTasks?: (output: string) => number;
  /** How many tasks all packages have. */
  countAll?: (packages: readonly PeerPackage[]) => number;
}
