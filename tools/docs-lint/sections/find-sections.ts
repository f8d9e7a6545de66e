import type { Page } from '../docs.ts';

/** What a generator writes, between `<!-- generated:<name> -->` and `<!-- /generated:<name> -->`, each on its own line. */
export interface Section {
  name: string;
  /** Of the opening mark, 1-based. */
  line: number;
  /** What is between the lines of the marks; undefined where the closing mark is missing. */
  text: string | undefined;
  /** Offsets of that text. */
  start: number;
  end: number;
}

/** The sections of a page, in order. Marks in blocks of code are none. */
export const findSections = ({ text: page, marks }: Page): Section[] =>
  [...page.matchAll(/^<!-- generated:([\w-]+) -->\n/gm)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].length;
    const end = page.indexOf(`<!-- /generated:${name} -->`, start);
    const line = page.slice(0, match.index).split('\n').length;
    if (!marks.has(line)) return [];
    return { name, line, text: end === -1 ? undefined : page.slice(start, end), start, end };
  });
