import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file below `root` (absolute), or undefined where there is none that can be read: a finding may be about a link. */
export const readText = (root: string, file: string): string | undefined => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
};
