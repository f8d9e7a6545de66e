import type { Files } from './edge-case.ts';

const SOURCE = /\.[cm]?[jt]sx?$/;
const LEFT_OUT = /(^|\/)(node_modules|dist)\//;

/** What of a tree the linters are given: source, neither installed nor built. */
export const sourceFiles = (tree: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => SOURCE.test(path) && !LEFT_OUT.test(path)));
