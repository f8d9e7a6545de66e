/**
 * Whether a file whose text is `text` can name `name` at all, escapes in mind. Scopes are analysed only where it can: for most files that is
 * the larger part of the time a rule takes.
 */
export const mentions = (text: string, name: string): boolean => text.includes(name) || /\\[ux]/.test(text);
