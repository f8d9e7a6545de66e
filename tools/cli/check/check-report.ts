import type { Metrics } from '@acme/tools-budget';
import type { Failure, Finding } from '@acme/tools-findings';
import type { ShardName } from './cut-plan.ts';
import type { GuardedChange } from './describe-change.ts';

/** The one document of `harness check --json`. */
export interface CheckReport {
  ok: boolean;
  /** `all`: every package. `affected`: what the change since the merge base can affect. `only`: the named packages. */
  mode: 'all' | 'affected' | 'only';
  /** The part of that which was checked; undefined for all of it. */
  shard?: ShardName;
  durationMs: number;
  /**
   * `redone`: done here because the remote cache failed or sent what is no report; `refused`: artefacts of it that bore no
   * valid seal; `asTested`: test tasks of tools that are as they were tested before. Undefined where there are none.
   */
  tasks: {
    total: number;
    cached: number;
    failed: number;
    skipped: number;
    redone?: number;
    refused?: number;
    asTested?: number;
  };
  tests: { passed: number; failed: number };
  /** Rules that proved in this check, or in the cached one, that they still fire. */
  rules: number;
  /** Source files that the graph rules read: all of the workspace. */
  files: number;
  findings: Finding[];
  /** How many of `findings` `harness fix` repairs, where it repairs any. */
  repairable?: number;
  /** Tools that crashed and tasks that did not report: the check is not done. */
  failures: Failure[];
  /** Of `findings`, those that live waivers silenced are left out: `silenced` counts them. */
  waivers: { live: number; silenced: number; unused: number; expired: number; invalid: number };
  /** What the change does to waivers, spec and the rest of `guarded`; undefined where it touches none of that. */
  guarded?: GuardedChange;
  /** `predicted`: what the shape of the workspace comes to, in seconds of the reference machine; undefined where it is not known. */
  budget: { ceilingSeconds: number; usedSeconds: number; withinCeiling: boolean; predicted?: Metrics };
  /** What the owner has to know of the change, such as tests that are gone. */
  notes: string[];
  /** Where the whole output of the tools is, relative to the root. */
  log: string;
}

/** 0 green, 1 findings, 3 a tool crashed or could not run. */
export const exitCodeOf = (report: CheckReport): number => {
  if (report.failures.length > 0) return 3;
  return report.ok ? 0 : 1;
};
