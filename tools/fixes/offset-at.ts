/** The offset of a 1-based position in a text; the end of the text where it has no such line. */
export const offsetAt = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return start + column - 1;
};
