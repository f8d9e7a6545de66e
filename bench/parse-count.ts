/** A number as people write it: `500`, `100k`, `1m`. Throws where it is none. */
export const parseCount = (text: string): number => {
  const [, digits, unit = ''] = /^(\d+)([km]?)$/i.exec(text.trim()) ?? [];
  if (digits === undefined) throw new Error(`'${text}' is no number such as 500, 100k or 1m.`);
  return Number(digits) * ({ '': 1, k: 1000, m: 1_000_000 }[unit.toLowerCase()] ?? 1);
};
