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
  /** By this, and not by its words, another finding may explain it. Nobody prints it. */
  about?: Topic;
}

/** What a finding is about, where it may follow from another. */
export interface Topic {
  /**
   * `computed-name`: a load that only the running program can name. `missing-file`: a package lacks it. `skipped-test`: a
   * test did not run. `unfound`: a tool found no such module. `unloaded`: a tool could not load what it names. `unread`: a
   * file that cannot be parsed.
   */
  kind: 'computed-name' | 'missing-file' | 'skipped-test' | 'unfound' | 'unloaded' | 'unread';
  /** The missing file, or in the tool's own words what it could not load. */
  of?: string;
  /** The module that was not found, as it is imported. */
  module?: string;
}
