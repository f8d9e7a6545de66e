/** A share of `whole`, as CSS and SVG take it. */
export const percent = (value: number, whole: number): string =>
  `${Number(((whole > 0 ? value / whole : 0) * 100).toFixed(3))}%`;
