/** At most `limit` characters on one line, cut at the end with an ellipsis. */
export const shorten = (text: string, limit: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
};
