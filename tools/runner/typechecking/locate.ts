/** The line and the column, from 1, of what the compiler found at `position`: UTF-16 units from the start of `text`, without its BOM. */
export const locate = (text: string, position: number): { line: number; column: number } => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .slice(0, position)
    .split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};
