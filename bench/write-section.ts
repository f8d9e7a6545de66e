/**
 * `page` with the part between `<!-- bench:<name> -->` and `<!-- /bench:<name> -->` replaced by `text`;
 * a page without these marks gets them at its end.
 */
export const writeSection = (page: string, name: string, text: string): string => {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${open}\n\n${text.trim()}\n\n${close}`;
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start === -1 || end === -1) return `${page.trimEnd()}\n\n${section}\n`;
  return `${page.slice(0, start)}${section}${page.slice(end + close.length)}`;
};
