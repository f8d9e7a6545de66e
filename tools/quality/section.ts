interface Section {
  /** Between the lines of the marks. */
  text: string;
  start: number;
  end: number;
}

/** What a page has between `<!-- name -->` and `<!-- /name -->`, each on its own line; undefined where a mark is missing. */
export const findSection = (page: string, name: string): Section | undefined => {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const at = page.indexOf(open);
  const start = at + open.length;
  const end = at < 0 ? -1 : page.indexOf(close, start);
  return end < 0 ? undefined : { text: page.slice(start, end), start, end };
};

/** The page with `text` in that section; at its end, where it has none. */
export const replaceSection = (page: string, name: string, text: string): string => {
  const found = findSection(page, name);
  if (found) return `${page.slice(0, found.start)}${text}${page.slice(found.end)}`;
  return `${page.trimEnd()}\n\n<!-- ${name} -->\n${text}<!-- /${name} -->\n`;
};
