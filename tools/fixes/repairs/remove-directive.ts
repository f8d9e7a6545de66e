import { parseSync } from 'oxc-parser';
import { offsetAt } from '../offset-at.ts';
import type { FindingRepair } from '../repair-finding.ts';

/** Deletes a comment to a linter, which silences nothing. What hides a fault from the compiler needs judgement. */
export const removeDirective: FindingRepair = ({ file, line, what }, read) => {
  const text = read(file);
  if (text === undefined || line === undefined || !what.includes('silences nothing')) return undefined;
  const [from, to] = [offsetAt(text, line, 1), offsetAt(text, line + 1, 1)];
  const comment = parseSync(file, text).comments.find(
    ({ start, end, value }) => start < to && end > from && /^[\s*]*(?:eslint|oxlint)-(?:disable|enable)/.test(value),
  );
  if (!comment) return undefined;
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
  const lineEnd = text.indexOf('\n', comment.end);
  const before = text.slice(lineStart, comment.start);
  const after = text.slice(comment.end, lineEnd === -1 ? text.length : lineEnd);
  const isAlone = before.trim() === '' && after.trim() === '';
  const [cut, rest] = isAlone ? [lineStart, lineEnd === -1 ? text.length : lineEnd + 1] : [comment.start, comment.end];
  const head = isAlone ? text.slice(0, cut) : text.slice(0, cut).trimEnd() + (after.trim() === '' ? '' : ' ');
  return { file, text: head + text.slice(rest), said: 'deleted a comment that silences nothing' };
};
