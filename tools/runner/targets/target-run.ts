import type { Failure, Finding } from '@acme/tools-findings';

/** One start of a tool, over all packages that need it. */
export interface TargetRun {
  /** Absolute path of the workspace. */
  root: string;
  packages: PackageRef[];
  /** Nothing that the tool itself keeps between runs may be used. */
  cold: boolean;
  /** Folders of tools whose tests need not run where they are as they were tested. */
  believed: readonly string[];
}

export interface PackageRef {
  project: string;
  /** Relative to the root. */
  dir: string;
}

/** What a tool said about all packages together; `splitByPackage` gives each task its part. */
export type TargetResult =
  | {
      ok: true;
      findings: Finding[];
      files: FileCost[];
      tests: TestCount[];
      rules?: number;
      fileCount?: number;
      /** Tools of which only the tests of this workspace ran, for they are as they were tested. */
      asTested?: ReadonlySet<PackageRef>;
      /** What the tool did not come to before it crashed; all else it did. */
      owed?: { packages: ReadonlySet<PackageRef>; crash: Failure };
    }
  | { ok: false; crash: Failure };

/** A file that the tool looked at; `durationMs` is 0 where the tool does not say. */
export interface FileCost {
  file: string;
  durationMs: number;
}

export interface TestCount {
  file: string;
  passed: number;
  failed: number;
}

export type RunTarget = (run: TargetRun) => Promise<TargetResult>;
