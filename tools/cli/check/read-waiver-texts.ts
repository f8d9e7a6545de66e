import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWaiverFile, type WaiverTexts } from './describe-change.ts';
import { readAtBase } from './read-changes.ts';

/** The waivers among the changed files as they were at `base` and are on disk. Nothing is checked out for that. */
export const readWaiverTexts = (root: string, base: string, files: readonly string[]): WaiverTexts => {
  const waivers = files.filter(isWaiverFile);
  const collect = (read: (file: string) => string | undefined): Map<string, string> =>
    new Map(
      waivers.flatMap((file): [string, string][] => {
        const text = read(file);
        return text === undefined ? [] : [[file, text]];
      }),
    );
  return {
    before: collect((file) => readAtBase(root, base, file)),
    now: collect((file) => readIfThere(join(root, file))),
  };
};

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
