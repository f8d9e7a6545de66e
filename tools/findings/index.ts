export { type Failure, type Outcome, renderFailure } from './failure.ts';
export type { Finding, Topic } from './finding.ts';
export { fitFinding } from './fit-finding.ts';
export { parseRuleDoc, type RuleDoc, type RuleExample } from './parse-rule-doc.ts';
export { MESSAGE_LIMIT, parseMessage, renderFinding, renderLocation, renderMessage } from './render-finding.ts';
export { type Audience, renderFindings } from './render-findings.ts';
