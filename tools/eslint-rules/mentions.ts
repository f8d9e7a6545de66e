import { rememberLast } from './remember-last.ts';

/**
 * Whether a file can name `name` at all, by its text and with all in mind that spells a name in another way. Scopes are
 * analysed only where it can: that is the larger part of the time a rule takes.
 */
export const mentions = (text: string, name: string): boolean => text.includes(name) || maySpell(text);

/** Whether a text may spell a name that is not in it: by escapes, or by a sum or a template in the brackets of a member. */
export const maySpell = rememberLast((text: string) => SPELLED.test(text));

const SPELLED = /\\[ux]|[\w$)\]'"`.]\s*\[\s*(?:[`(]|(['"])(?:(?!\1).)*\1\s*[+.])/;
