import { rememberLast } from './remember-last.ts';

/**
 * Whether a file can name `name` at all, by its text and with escapes in mind. Scopes are analysed only where it can:
 * that is the larger part of the time a rule takes.
 */
export const mentions = (text: string, name: string): boolean => text.includes(name) || hasEscapes(text);

const hasEscapes = rememberLast((text: string) => text.includes('\\u') || text.includes('\\x'));
