/** At most `limit` characters on one line, without the middle where it is longer: the ends of a path say most. */
export const clip = (text: string, limit: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const kept = limit - 1;
  return `${line.slice(0, Math.floor(kept / 2))}…${line.slice(line.length - Math.ceil(kept / 2))}`;
};
