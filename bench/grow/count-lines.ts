import type { Tree } from './draft.ts';

const SOURCE = /\.tsx?$/;

/** The lines of TypeScript in a text. */
export const linesOf = (text: string): number => text.split('\n').length - 1;

/** The lines of TypeScript below `packages`, tests included. */
export const countLines = (tree: Tree): number =>
  tree
    .list('packages')
    .filter((path) => SOURCE.test(path))
    .reduce((sum, path) => sum + linesOf(tree.read(path)), 0);
