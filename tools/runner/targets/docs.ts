import { askWorkspace } from './ask-workspace.ts';
import type { RunTarget } from './target-run.ts';

/** The rules about what is written look at the workspace as a whole; the command knows which commands there are. */
export const runDocs: RunTarget = ({ root }) => askWorkspace(root, 'docs-lint', ['tools/cli/bin.ts', 'docs', '--json']);
