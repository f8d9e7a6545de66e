const SINGULAR_ENDINGS = /(?:ss|us|is|ics|news|series|species|alias|atlas|bias|canvas|gas|lens)$/;

/** What one of `name` is called, for a kebab-case name whose last word is an English plural; else undefined. */
export const singularOf = (name: string): string | undefined => {
  if (!name.endsWith('s') || SINGULAR_ENDINGS.test(name)) return undefined;
  if (/[^aeiou-]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|sh|tch|nch|x|zz)es$/.test(name)) return name.slice(0, -2);
  const singular = name.slice(0, -1);
  return /[a-z]{2}$/.test(singular) ? singular : undefined;
};

/** The regular plural of a kebab-case name. */
export const pluralOf = (name: string): string => {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(name) ? `${name}es` : `${name}s`;
};
