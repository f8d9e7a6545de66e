import type { Page } from '../docs.ts';

/** A name of code that stands in code on a page. */
export interface Named {
  name: string;
  line: number;
}

/** `openDesk(…)`, `openDesk`, `Result<Value>`: a call, or what is written as names of code are and no word of a sentence is. */
const NAME = /^([A-Za-z_$][\w$]*)(?:\(.*\)|<.*>)?$/s;

export const findNames = ({ codes }: Page): Named[] =>
  codes.flatMap(({ text, line }) => {
    const name = NAME.exec(text)?.[1];
    const isName = name !== undefined && (text.length > name.length || /[a-z][A-Z]/.test(name));
    return isName ? [{ name, line }] : [];
  });
