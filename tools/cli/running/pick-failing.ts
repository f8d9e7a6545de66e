/** What a failure prints at most, in lines. */
const LIMIT = 30;

/** How much is shown before and after a line that says what failed. */
const BEFORE = 1;
const AFTER = 4;

const FAILING =
  /\b(?:error|fail(?:s|ed|ure)?|exception|cannot|could not|not found|denied|refused|unexpected)\b|[✗✘×❌]|(?:Error|ERR)[:!\b]/i;
const HARMLESS = /\b(?:0|no) (?:errors?|fail(?:ed|ures?)?)\b/i;

/** The part of what a program printed that says why it failed: the lines around errors, or the end where there are none. */
export const pickFailing = (output: string): string[] => {
  // Colours and what a progress line wrote over itself are for terminals.
  const lines = output
    .replaceAll(ANSI, '')
    .split('\n')
    .map((line) => (line.split('\r').findLast((part) => part !== '') ?? '').trimEnd())
    .filter((line) => line !== '');
  const shown = new Set(
    lines.flatMap((line, index) => (FAILING.test(line) && !HARMLESS.test(line) ? around(index, lines.length) : [])),
  );
  if (shown.size === 0) return lines.slice(-LIMIT);
  const picked = lines.filter((_, index) => shown.has(index));
  if (picked.length <= LIMIT) return picked;
  const half = LIMIT / 2;
  return [...picked.slice(0, half), `… ${picked.length - LIMIT} lines`, ...picked.slice(-half)];
};

const ESCAPE = String.fromCodePoint(27);
const ANSI = new RegExp(`${ESCAPE}\\[[0-9;?]*[A-Za-z]`, 'g');

const around = (index: number, count: number): number[] => {
  const first = Math.max(index - BEFORE, 0);
  return Array.from({ length: Math.min(index + AFTER, count - 1) - first + 1 }, (_, offset) => first + offset);
};
