/** Whether a text may name a member by a sum or a template, which no search for the name finds; escapes may spell it too. */
export const mayCompute = (text: string): boolean => COMPUTED.test(text);

const COMPUTED = /\[\s*(?:[`(]|(['"])(?:(?!\1).)*\1\s*[+.])|\\[ux]/;
