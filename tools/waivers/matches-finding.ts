import type { Finding } from '@acme/tools-findings';
import { type HarnessSpec, placeNamed, placeOf } from '@acme/tools-spec';
import type { Waiver } from './waiver.ts';

/** Whether the finding is of the waiver's rule and about its target: by file and text, never by line. */
export const matchesFinding = (spec: HarnessSpec, { rule, target }: Waiver, finding: Finding): boolean => {
  if (finding.rule !== rule) return false;
  if (target.kind === 'path')
    return finding.file === target.path && (target.symbol === undefined || mentions(finding.what, target.symbol));
  const from = folderOf(spec, target.from);
  const startsThere = finding.file === from || finding.file.startsWith(`${from}/`);
  return startsThere && namesOf(spec, target.to).some((name) => mentions(finding.what, name));
};

/** The folder of an edge's end that is a package by its name; any other end is a path already. */
export const folderOf = (spec: HarnessSpec, end: string): string => placeNamed(spec, end)?.dir ?? end;

/** How messages may call the end of an edge: a package by its name or folder, a file by its path or that in its package. */
const namesOf = (spec: HarnessSpec, end: string): string[] => {
  const folder = folderOf(spec, end);
  const place = placeOf(spec, folder);
  if (!place) return [end];
  return place.dir === folder ? [end, folder, place.packageName] : [end, folder.slice(place.dir.length + 1)];
};

/** Whether `text` names `name` as a whole: `src/a.ts` is not in `lib/src/a.ts` and not in `src/a.tsx`. */
const mentions = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    const opens = !/[\w@/.-]/.test(before) || !/[\w@.]/.test(name[0] ?? '');
    const closes = !/[\w-]/.test(after) || !/\w/.test(name.at(-1) ?? '');
    if (opens && closes) return true;
  }
  return false;
};
