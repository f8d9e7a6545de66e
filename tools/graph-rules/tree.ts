/** The files that a workspace is read from: on disk, or drawn by a test. */
export interface Tree {
  /** Every file, relative to the root and sorted; nothing from `node_modules`, `dist` or hidden folders. */
  files: readonly string[];
  /** Symbolic links, which are not followed. */
  links: readonly string[];
  /** Folders called `node_modules` that have no package.json beside them. */
  shadows: readonly string[];
  /** Hidden files, and source files in hidden folders of packages. */
  hidden: readonly string[];
  /** The text of a file, or undefined if there is none or its bytes are no UTF-8. It may be in `node_modules`. */
  read: (file: string) => string | undefined;
}
