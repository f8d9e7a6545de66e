/**
 * The ids that GitHub gives headings: small letters, digits, `-` and `_`, spaces as `-`, and a number behind what was there
 * already. Gives a function for the headings of one page, in order.
 */
export const createSlugify = (): ((text: string) => string) => {
  const counts = new Map<string, number>();
  return (text) => {
    const base = text
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let slug = base;
    while (counts.has(slug)) {
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      slug = `${base}-${count}`;
    }
    counts.set(slug, 0);
    return slug;
  };
};
