import type { Finding } from '@acme/tools-findings';
import type { Docs } from './docs.ts';

/** A rule about what is written. Pure: the same docs give the same findings in the same order. */
export interface DocsRule {
  /** Stable kebab-case id: the invariant that the rule keeps. */
  name: string;
  /** What a violation costs, for the message. */
  why: string;
  check: (docs: Docs) => Finding[];
}

interface RuleDefinition {
  name: string;
  why: string;
  find: (docs: Docs) => Violation[];
}

/** What a rule says of one violation; the rest of the finding is the rule's own. */
export interface Violation {
  /** An error, unless it says otherwise: a warning is shown and fails nothing. */
  severity?: 'warning';
  file: string;
  line?: number;
  what: string;
  fix: string;
}

export const defineDocsRule = ({ name, why, find }: RuleDefinition): DocsRule => ({
  name,
  why,
  check: (docs) =>
    find(docs).map((violation) => ({
      rule: name,
      severity: 'error',
      ...violation,
      why,
      docs: `tools/docs-lint/rules/${name}.md`,
    })),
});
