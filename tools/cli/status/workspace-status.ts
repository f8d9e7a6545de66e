import type { LastCheck } from '../check/last-check.ts';

/** What an arriving agent has to know of a workspace. */
export interface WorkspaceStatus {
  /** Undefined where there is no git. */
  tree: TreeStatus | undefined;
  /** Undefined where no check has run. */
  lastCheck: (LastCheck & { isOutdated: boolean }) | undefined;
  services: Service[];
  waivers: { live: number; next: string | undefined };
  /** Pages of plans under way. */
  plans: string[];
  /** Now, in milliseconds since the epoch. */
  now: number;
}

export interface TreeStatus {
  branch: string;
  /** Files that differ from the last commit. */
  changed: string[];
  /** Commits that the main branch does not have, and the other way round; undefined where there is none. */
  ahead: number | undefined;
  behind: number | undefined;
  /** Other worktrees of the repository. */
  worktrees: number;
}

/** A script that `harness run` started and that has not ended. */
export interface Service {
  script: string;
  pid: number;
  /** The first address that it printed. */
  url: string | undefined;
  log: string;
}
