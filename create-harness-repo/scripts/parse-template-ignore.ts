/**
 * Reads `.templateignore`: one path per line, a folder with a slash at its end, `#` before a remark.
 * The result tells whether a file stays out of the template.
 */
export const parseTemplateIgnore = (text: string): ((path: string) => boolean) => {
  const entries = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  return (path) => entries.some((entry) => (entry.endsWith('/') ? path.startsWith(entry) : path === entry));
};
