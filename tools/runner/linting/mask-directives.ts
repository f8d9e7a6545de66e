import { parseSync } from 'oxc-parser';

/** The words by which a comment would silence a linter. */
const WORDS = /(eslint|oxlint)-(?=disable|enable)/g;
const DIRECTIVE = /^[\s*]*(?:eslint|oxlint)-(?:disable|enable)/;

/**
 * Whether a comment in `text` would silence a linter, or may: a text that cannot be parsed may hold one. What stands
 * in a string silences nothing.
 */
export const holdsDirectives = (file: string, text: string): boolean => {
  if (text.search(WORDS) < 0) return false;
  const { comments, errors } = parseSync(file, text);
  return errors.length > 0 || comments.some(({ value }) => DIRECTIVE.test(value));
};

/**
 * The same text, of the same length and lines, in which no comment silences a linter. The rule `no-unwaived-disable`,
 * which has the wording, reads the sign that is put for the hyphen and reports such a comment all the same.
 */
export const maskDirectives = (text: string): string => text.replaceAll(WORDS, '$1~');
