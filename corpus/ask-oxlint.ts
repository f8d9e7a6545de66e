import { join } from 'node:path';
import { lintTrees } from '@acme/tools-eslint-rules';
import { maskDirectives } from '@acme/tools-runner';
import type { Files } from './edge-case.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * The names of the rules that the gate's linter reports for each tree of source files, whose comments have lost their
 * power as in the gate. One process lints all trees that share no path.
 */
export const askOxlint = async (trees: readonly Files[]): Promise<string[][]> => {
  const reports = await lintTrees(ROOT, trees.map(mask));
  return reports.map((reported) => reported.map(({ rule }) => rule));
};

const mask = (tree: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, maskDirectives(text)]));
