/** What a user chooses; everything else is copied. */
export interface Answers {
  name: string;
  scope: string;
}

/** The answers that this repository itself is written with. */
export const OWN_ANSWERS: Answers = { name: 'acme-workspace', scope: '@acme' };

/** How far git looks for a NUL byte before it calls a file text. */
const SNIFFED_BYTES = 8000;

/**
 * Replaces the two literals in a text file; a binary file comes back as it is.
 * Bytes are read as latin1, so whatever is not one of the ASCII literals survives unchanged.
 */
export const renderFile = (bytes: Buffer, answers: Answers): Buffer => {
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) return bytes;
  const text = bytes.toString('latin1');
  const rendered = text.replaceAll(/@acme|acme-workspace/g, (literal) =>
    literal === OWN_ANSWERS.scope ? answers.scope : answers.name,
  );
  return rendered === text ? bytes : Buffer.from(rendered, 'latin1');
};
