import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file below `root` (absolute), or undefined where there is none. */
export const readText = (root: string, file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
