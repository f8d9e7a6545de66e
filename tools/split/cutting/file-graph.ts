/** Why two files cannot be in different parts. */
export interface Tie {
  from: string;
  to: string;
  /** The end of a sentence about `from`: `imports all of src/b.ts`. */
  why: string;
}

/** The source files of one package, and what holds them together. Paths are relative to the root. */
export interface FileGraph {
  files: readonly string[];
  /** What each file needs of the others, its own tests included. */
  needs: ReadonlyMap<string, ReadonlySet<string>>;
  ties: readonly Tie[];
  /** Files that stay where they are, and why. */
  pinned: ReadonlyMap<string, string>;
}

/** Files that move together. */
export interface Cluster {
  files: string[];
  /** Indexes of the clusters that it needs. */
  needs: number[];
  isPinned: boolean;
}
