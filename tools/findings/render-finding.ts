import type { Finding } from './finding.ts';

/** The longest message an agent is given, in characters, from WHAT to the docs path. */
export const MESSAGE_LIMIT = 350;

/** `WHAT Why: … Fix: … Docs: path`, on one line. The words of a rule keep this within `MESSAGE_LIMIT`. */
export const renderMessage = (finding: Pick<Finding, 'what' | 'why' | 'fix' | 'docs'>): string =>
  [finding.what, `Why: ${finding.why}`, `Fix: ${finding.fix}`, `Docs: ${finding.docs}`].map(oneLine).join(' ');

/** `file:line:col`, as far as they are known. */
export const renderLocation = (finding: Finding): string =>
  [finding.file, finding.line, finding.line === undefined ? undefined : finding.column]
    .filter((part) => part !== undefined)
    .join(':');

/** The agent's line: `file:line:col rule: WHAT Why: … Fix: … Docs: path`. */
export const renderFinding = (finding: Finding): string =>
  `${renderLocation(finding)} ${finding.rule}: ${renderMessage(finding)}`;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The parts of a message made by `renderMessage`, or undefined if the text was made by something else. */
export const parseMessage = (message: string): Pick<Finding, 'what' | 'why' | 'fix' | 'docs'> | undefined => {
  const parts = /^(.+) Why: (.+) Fix: (.+) Docs: (\S+)$/s.exec(message);
  if (!parts) return undefined;
  const [, what = '', why = '', fix = '', docs = ''] = parts;
  return { what, why, fix, docs };
};
