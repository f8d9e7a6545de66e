/** Text that is HTML already. Only `html` and `raw` make it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | undefined | readonly Part[];

/** A piece of HTML or SVG. What is put in is escaped, in text and in quoted attributes alike, unless it is markup itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.reduce((whole, text, index) => `${whole}${print(parts[index - 1])}${text}`),
});

/** Takes a text for HTML as it is: for constants of this package alone. */
export const raw = (markup: string): Markup => ({ markup });

const print = (part: Part): string => {
  if (part === undefined) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return `${part}`;
  return 'markup' in part ? part.markup : part.map(print).join('');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in HTML, escaped or not. */
const escape = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD').replaceAll(/[&<>"']/g, (each) => ENTITIES[each] ?? each);
