import type { Tree } from '@acme/tools-graph-rules';

/** Texts by path; undefined for what is gone. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** The tree as it would be after `changes`. */
export const changeTree = (tree: Tree, changes: Changes): Tree => {
  const files = new Set(tree.files);
  for (const [file, text] of changes) {
    if (text === undefined) files.delete(file);
    else files.add(file);
  }
  return {
    ...tree,
    files: [...files].toSorted(),
    read: (file) => (changes.has(file) ? changes.get(file) : tree.read(file)),
  };
};
