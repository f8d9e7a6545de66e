import { posix } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import { offeredBy } from '../assign-roles.ts';
import type { Violation } from '../graph-rule.ts';
import { SECTIONS } from '../list-dependencies.ts';
import { locateInJson } from '../locate-in-json.ts';
import type { Package } from '../workspace.ts';

/** The fields of a manifest: the fixed ones, the front door, and none that `shape` does not name. */
export const judgeManifest = (shape: HarnessSpec['shape'], pkg: Package): Violation[] => {
  const { dir, files, manifest, manifestText, place } = pkg;
  if (!place || place.family === 'standalone') return [];
  const file = `${dir}/package.json`;
  const report = (field: string, what: string, fix: string): Violation => ({
    file,
    ...locateInJson(manifestText, [field]),
    what,
    fix,
  });
  const fixed = Object.entries(shape.manifest)
    .filter(([field, value]) => manifest[field] !== value)
    .map(([field, value]) => {
      const line = `"${field}": ${JSON.stringify(value)}`;
      const state = field in manifest ? `is ${JSON.stringify(manifest[field])}` : 'is missing';
      return report(field, `"${field}" ${state}; every package has ${line}.`, `write ${line}.`);
    });
  const known = ['name', 'exports', ...Object.keys(shape.manifest), ...shape.optionalFields, ...SECTIONS];
  const foreign = Object.keys(manifest)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const what = `"${field}" is no field of packages here; allowed are ${known.slice(0, -SECTIONS.length).join(', ')}.`;
      return report(
        field,
        what,
        `remove "${field}", or allow it for all in shape.optionalFields of harness.config.ts.`,
      );
    });
  const strange = offeredBy({ name: pkg.name, bin: manifest['bin'] })
    .filter((path) => !files.includes(posix.join(dir, path)))
    .map((path) =>
      report('bin', `the command '${path}' is no file of the package.`, 'name a file of this package, or remove it.'),
    );
  const door = `./${shape.frontDoor[place.family]}`;
  if (readDoor(manifest.exports) === door) return [...fixed, ...foreign, ...strange];
  const what = `the front door "." is not '${door}'.`;
  return [...fixed, ...foreign, ...strange, report('exports', what, `write "exports": { ".": "${door}" }.`)];
};

const readDoor = (exports: unknown): unknown =>
  typeof exports === 'object' && exports !== null ? Reflect.get(exports, '.') : undefined;
