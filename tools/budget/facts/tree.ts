import type { FileFacts } from './file-facts.ts';

/** A file of a tree: what git calls its content by, which is the same wherever the content is. */
export interface Blob {
  /** Relative to the root, with forward slashes. */
  path: string;
  id: string;
}

/** A tree of files from which blobs are read: the working tree, or a commit without a checkout. */
export interface BlobSource {
  /** Sorted by path; nothing that is installed, built or hidden. */
  blobs: readonly Blob[];
  /** The texts of these blobs, by id. */
  read: (blobs: readonly Blob[]) => ReadonlyMap<string, string>;
}

/** A tree of which everything that the budget needs is known. */
export interface Tree {
  /** Ids by path. */
  files: ReadonlyMap<string, string>;
  /** Of sources and manifests, by path. */
  facts: ReadonlyMap<string, FileFacts>;
}

/** Installed, built and hidden files cost nothing that we could change. */
export const isCounted = (path: string): boolean => !/(?:^|\/)(?:\.[^/]*|node_modules|dist)(?:\/|$)/.test(path);
