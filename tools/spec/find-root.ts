import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder at or above `start` (absolute) that holds `harness.config.ts`, or undefined. */
export const findRoot = (start: string): string | undefined => {
  if (existsSync(join(start, 'harness.config.ts'))) return start;
  const parent = dirname(start);
  return parent === start ? undefined : findRoot(parent);
};
