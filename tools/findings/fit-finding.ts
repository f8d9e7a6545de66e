import type { Finding } from './finding.ts';
import { MESSAGE_LIMIT, renderMessage } from './render-finding.ts';

const SHORTEST = 60;

/** Names are of any length, a message is not: where it is too long, what, then fix, lose their middle. */
export const fitFinding = (finding: Finding): Finding => {
  const what = dropMiddle(finding.what, excessOf(finding));
  const fix = dropMiddle(finding.fix, excessOf({ ...finding, what }));
  return { ...finding, what, fix };
};

const excessOf = (finding: Finding): number => Math.max(renderMessage(finding).length - MESSAGE_LIMIT, 0);

/** `text` shorter by `excess` characters, as far as that leaves enough of both ends to be understood. */
const dropMiddle = (text: string, excess: number): string => {
  const kept = Math.max(text.length - excess, SHORTEST) - 1;
  if (excess === 0 || kept >= text.length) return text;
  return `${text.slice(0, Math.floor(kept / 2)).trimEnd()}…${text.slice(text.length - Math.ceil(kept / 2)).trimStart()}`;
};
