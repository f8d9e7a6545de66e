import type { Finding, Topic } from '@acme/tools-findings';
import type { Workspace } from './workspace.ts';

/** A rule about the workspace as a whole. Pure: the same workspace gives the same findings in the same order. */
export interface GraphRule {
  /** Stable kebab-case id: the invariant that the rule keeps. */
  name: string;
  /** What a violation costs, for the message. */
  why: string;
  check: (workspace: Workspace) => Finding[];
}

interface RuleDefinition {
  name: string;
  why: string;
  find: (workspace: Workspace) => Violation[];
}

/** What a rule says of one violation; the rest of the finding is the rule's own. */
export interface Violation {
  /** An error, unless it says otherwise: a warning is shown and fails nothing. */
  severity?: 'warning';
  file: string;
  line?: number;
  column?: number;
  what: string;
  fix: string;
  about?: Topic;
}

export const defineGraphRule = ({ name, why, find }: RuleDefinition): GraphRule => ({
  name,
  why,
  check: (workspace) =>
    find(workspace).map((violation) => ({
      rule: name,
      severity: 'error',
      ...violation,
      why,
      docs: `tools/graph-rules/rules/${name}.md`,
    })),
});
