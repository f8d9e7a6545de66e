import type { Failure } from '@acme/tools-findings';
import { readText } from './read-text.ts';

const FILE = 'tsconfig.base.json';

/** Strings, and what JSON has no place for: comments, and commas behind the last. */
const PARTS = /("(?:\\.|[^"\\])*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;

/** Why what every tsconfig extends cannot be read: no tool starts then, and Nx does not say why. */
export const readBaseTsconfig = (root: string): Failure[] => {
  const text = readText(root, FILE);
  if (text === undefined) return [];
  try {
    JSON.parse(text.replaceAll(PARTS, '$1'));
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${FILE} cannot be read: ${reason.split('\n')[0]}.`;
    return [{ code: 'tsconfig', message, hint: `Repair ${FILE}; every package extends it.` }];
  }
};
