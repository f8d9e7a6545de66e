import { isUtf8 } from 'node:buffer';
import type { Finding } from '@acme/tools-findings';

const NEWLINE = 0x0a;

/** A finding where `bytes`, the content of `file`, are no UTF-8 text: at the first place that is none. */
export const findUndecodable = (file: string, bytes: Uint8Array): Finding[] => {
  if (isUtf8(bytes)) return [];
  const { line, column } = locate(bytes);
  const isUtf16 = /^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join(','));
  const what = isUtf16
    ? `${file} is UTF-16.`
    : `${file} is no UTF-8 text: a byte of line ${line} has no meaning in it.`;
  const fix = isUtf16
    ? `run iconv -f UTF-16 -t UTF-8 ${file}, and save what it prints in its place.`
    : 'save the file as UTF-8 in your editor; a byte that is meant is written as an escape, such as \\xff.';
  const why = 'a file that cannot be read is checked by no rule, and each tool guesses its text in another way.';
  return [{ rule: 'syntax', severity: 'error', file, line, column, what, why, fix, docs: 'docs/checks/lint.md' }];
};

/** No character of UTF-8 holds the byte of a line's end, so each line is text or is none. */
const locate = (bytes: Uint8Array): { line: number; column: number } => {
  let [start, line] = [0, 1];
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    [start, line] = [end + 1, line + 1];
  }
  const end = bytes.indexOf(NEWLINE, start);
  const text = new TextDecoder().decode(bytes.subarray(start, end === -1 ? undefined : end));
  return { line, column: text.indexOf('\uFFFD') + 1 };
};
