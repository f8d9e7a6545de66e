import { drawWorkspace, graphRules, type Workspace } from '@acme/tools-graph-rules';
import type { Files } from './edge-case.ts';

/** The names of the rules that the graph reports for a drawn tree with these symbolic links. */
export const askGraph = (files: Files, links: readonly string[] = []): string[] => {
  const workspace: Workspace = { ...drawWorkspace(files), links };
  return graphRules.flatMap((rule) => rule.check(workspace)).map(({ rule }) => rule);
};
