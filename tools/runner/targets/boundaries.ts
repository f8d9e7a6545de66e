import { askWorkspace } from './ask-workspace.ts';
import type { RunTarget } from './target-run.ts';

/** The graph rules look at the workspace as a whole, whichever packages changed. */
export const runBoundaries: RunTarget = ({ root }) =>
  askWorkspace(root, 'graph-rules', ['tools/graph-rules/bin.ts', 'boundaries']);
