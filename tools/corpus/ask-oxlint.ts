import { join } from 'node:path';
import { lintTrees } from '@acme/tools-eslint-rules';
import { findDirectives, maskDirectives } from '@acme/tools-runner';
import type { Files } from './edge-case.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The names of the rules that the gate's linter reports for each tree of source files: oxlint on texts whose comments
 * have lost their power, and the runner's own look at those comments. One process lints all trees that share no path.
 */
export const askOxlint = async (trees: readonly Files[]): Promise<string[][]> => {
  const reports = await lintTrees(ROOT, trees.map(mask));
  return reports.map((reported, index) => [
    ...reported.map(({ rule }) => rule),
    ...Object.entries(trees[index] ?? {}).flatMap(([path, text]) => listDirectives(path, text)),
  ]);
};

const mask = (tree: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, maskDirectives(text)]));

const listDirectives = (path: string, text: string): string[] =>
  (findDirectives(path, text) ?? []).map(({ rule }) => rule);
