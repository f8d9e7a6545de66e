import type { Finding } from '@acme/tools-findings';
import { parseSync } from 'oxc-parser';
import { shorten } from '../shorten.ts';

/** The words by which a comment would silence a linter. */
const WORDS = /(eslint|oxlint)-(?=disable|enable)/g;
const DIRECTIVE = /^[\s*]*((?:eslint|oxlint)-(?:disable|enable)\S*[^\n]*)/;

/** Whether a linter may take something in `text` for an order to be silent. Quick, and true too often: words may stand in a string. */
export const mayHoldDirectives = (text: string): boolean => text.search(WORDS) >= 0;

/** The same text, of the same length and lines, in which no comment silences a linter. */
export const maskDirectives = (text: string): string => text.replaceAll(WORDS, '$1_');

/**
 * A finding for each comment in `text` that would silence a linter, as the rule `no-unwaived-disable` words it. No
 * linter has a part in this, for such a comment could silence the rule. Undefined where the text cannot be parsed: then nothing is known.
 */
export const findDirectives = (file: string, text: string): Finding[] | undefined => {
  const { comments, errors } = parseSync(file, text);
  if (errors.length > 0) return undefined;
  return comments.flatMap(({ value, start }) => {
    const [, directive] = DIRECTIVE.exec(value) ?? [];
    if (directive === undefined) return [];
    const before = text.slice(0, start).split('\n');
    return [describe(file, shorten(directive, 80), before.length, (before.at(-1)?.length ?? 0) + 1)];
  });
};

const describe = (file: string, directive: string, line: number, column: number): Finding => ({
  rule: 'no-unwaived-disable',
  severity: 'error',
  file,
  line,
  column,
  what: `'${directive}' silences nothing; only a waiver does.`,
  why: 'what is switched off in passing stays off.',
  fix: 'delete it and repair what is found, or waive that with pnpm harness waive.',
  docs: 'tools/eslint-rules/rules/no-unwaived-disable.md',
});
