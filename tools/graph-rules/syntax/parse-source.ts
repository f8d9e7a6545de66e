import { type Comment, parseSync, type Program, rawTransferSupported } from 'oxc-parser';
import type { Problem } from '../workspace.ts';
import { positionAt } from './position-at.ts';

/** Raw transfer hands over the tree without JSON: a fourth of the time for a million lines. */
const OPTIONS = { preserveParens: false, experimentalRawTransfer: rawTransferSupported() };

/** The syntax tree of a source file, or a syntax error, after which nothing is sure. */
export type Parsed = { program: Program; comments: readonly Comment[] } | { problem: Problem };

/** Parses `text` as what the ending of `file` says. */
export const parseSource = (file: string, text: string): Parsed => {
  const { program, comments, errors } = parseSync(file, text, OPTIONS);
  const [error] = errors;
  if (!error) return { program, comments };
  return { problem: { reason: error.message, ...positionAt(text, error.labels[0]?.start ?? 0) } };
};
