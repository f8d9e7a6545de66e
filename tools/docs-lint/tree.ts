/** The files that docs are read from: on disk, or drawn by a test. */
export interface Tree {
  /** Every file, relative to the root and sorted; nothing that is installed or built. */
  files: readonly string[];
  /** Symbolic links, which are not followed. */
  links: readonly string[];
  /** The text of a file, or undefined if there is none or its bytes are no UTF-8. */
  read: (file: string) => string | undefined;
  /** Bytes; 0 if there is no such file. */
  sizeOf: (file: string) => number;
}
