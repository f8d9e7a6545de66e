/** A problem in the code of the workspace. Every checker, ours or not, reports in this shape. */
export interface Finding {
  /** Stable kebab-case id; waivers, docs and tests refer to it. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path relative to the workspace root, with forward slashes. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 1-based. */
  column?: number;
  /** The violated relation with its concrete names, and what would be allowed. */
  what: string;
  /** The cost of leaving it, not the principle. */
  why: string;
  /** The smallest honest edit or command, computed from this violation. */
  fix: string;
  /** A path in this repository that exists. */
  docs: string;
}
