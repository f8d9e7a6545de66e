import { type Comment, parseSync, type Program, rawTransferSupported } from 'oxc-parser';
import type { Problem } from '../workspace.ts';
import { positionAt } from './position-at.ts';

/** Raw transfer hands over the tree without JSON: a fourth of the time for a million lines. */
const OPTIONS = { preserveParens: false, experimentalRawTransfer: rawTransferSupported() };

/** The parser and whoever walks its tree go down a level for each bracket, and have a stack of some thousands. */
const DEEPEST = 1000;

/** The syntax tree of a source file, or a syntax error, after which nothing is sure. */
export type Parsed = { program: Program; comments: readonly Comment[] } | { problem: Problem };

/** Parses `text` as what the ending of `file` says. */
export const parseSource = (file: string, text: string): Parsed => {
  const depth = findDepth(text);
  if (depth !== undefined) return { problem: { reason: TOO_DEEP, ...positionAt(text, depth) } };
  const { program, comments, errors } = parseSync(file, text, OPTIONS);
  const [error] = errors;
  if (!error) return { program, comments };
  return { problem: { reason: error.message, ...positionAt(text, error.labels[0]?.start ?? 0) } };
};

/** What `read` gives of a source file, or a problem where its code is nested too deeply to be walked. */
export const withinStack = <Value>(read: () => Value): Value | { problem: Problem } => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { reason: TOO_DEEP, line: 1, column: 1 } };
  }
};

const TOO_DEEP = 'it is nested too deeply';

/** The offset at which brackets are nested too deeply; those in texts and comments count too, for they seldom add up. */
const findDepth = (text: string): number | undefined => {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x28 || code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x29 || code === 0x5d || code === 0x7d) depth = Math.max(depth - 1, 0);
    if (depth > DEEPEST) return index;
  }
  return undefined;
};
