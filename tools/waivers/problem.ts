import type { Finding } from '@acme/tools-findings';

/** Why a file does not silence anything. */
export interface Problem {
  /** `expired` waivers were good once; `invalid` ones never. */
  kind: 'invalid' | 'expired';
  /** 1-based. */
  line?: number;
  what: string;
  fix: string;
}

export const RULE = 'waivers-are-live';

const DOCS = `tools/waivers/rules/${RULE}.md`;

/** A problem of the waiver in `file`, as a finding. */
export const toFinding = (file: string, { line, what, fix }: Omit<Problem, 'kind'>): Finding => ({
  rule: RULE,
  severity: 'error',
  file,
  ...(line === undefined ? {} : { line }),
  what,
  why: 'an exception that nobody renews or removes becomes the rule.',
  fix,
  docs: DOCS,
});
