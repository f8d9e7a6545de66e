import { posix } from 'node:path';
import type { Violation } from '../graph-rule.ts';
import { locateInJson } from '../locate-in-json.ts';
import type { Package } from '../workspace.ts';

/** Entries beside the front door: each is one path to one file of the package, the same for all who ask. */
export const judgeExports = ({ dir, manifest, manifestText, place, files }: Package): Violation[] => {
  const { exports } = manifest;
  if (!place || place.family === 'standalone' || typeof exports !== 'object' || exports === null) return [];
  return Object.entries(exports)
    .filter(([key]) => key !== '.')
    .flatMap(([key, value]) => {
      const reason = reasonAgainst(key, value, (path) => files.includes(posix.join(dir, path)));
      if (!reason) return [];
      const at = locateInJson(manifestText, ['exports', key]);
      const fix = 'remove the entry, and export the name from the front door.';
      return [{ file: `${dir}/package.json`, ...at, what: `the entry "${key}" ${reason}.`, fix }];
    });
};

const reasonAgainst = (key: string, value: unknown, isThere: (path: string) => boolean): string | undefined => {
  if (key.includes('*')) return 'opens a whole folder, inside and all';
  if (typeof value !== 'string') return 'leads to one file or another under conditions';
  return value.startsWith('./') && isThere(value) ? undefined : `names '${value}', which is no file of the package`;
};
