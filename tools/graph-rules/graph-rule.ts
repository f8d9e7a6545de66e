import { type Finding, MESSAGE_LIMIT, renderMessage } from '@acme/tools-findings';
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
  file: string;
  line?: number;
  column?: number;
  what: string;
  fix: string;
}

export const defineGraphRule = ({ name, why, find }: RuleDefinition): GraphRule => ({
  name,
  why,
  check: (workspace) =>
    find(workspace).map(({ file, line, column, ...words }): Finding => {
      const docs = `tools/graph-rules/rules/${name}.md`;
      const position = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
      return { rule: name, severity: 'error', file, ...position, why, docs, ...fit({ ...words, why, docs }) };
    }),
});

/** Names are of any length, a message is not: what stands too long loses its middle, the repair last. */
const fit = (message: Pick<Finding, 'what' | 'why' | 'fix' | 'docs'>): Pick<Finding, 'what' | 'fix'> => {
  const excess = Math.max(renderMessage(message).length - MESSAGE_LIMIT, 0);
  const what = dropMiddle(message.what, excess);
  return { what, fix: dropMiddle(message.fix, excess - (message.what.length - what.length)) };
};

/** `text` shorter by `excess` characters, as far as that leaves enough of both ends to be understood. */
const dropMiddle = (text: string, excess: number): string => {
  const kept = Math.max(text.length - excess - 1, 80);
  if (excess <= 0 || kept >= text.length) return text;
  return `${text.slice(0, Math.floor(kept / 2))}…${text.slice(text.length - Math.ceil(kept / 2))}`;
};
