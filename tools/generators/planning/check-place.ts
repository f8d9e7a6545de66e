import type { Failure } from '@acme/tools-findings';
import { type HarnessSpec, placeNamed, placeOf } from '@acme/tools-spec';
import { checkPackageName } from '../naming/check-name.ts';
import type { Tree } from './plan.ts';

/** Judges a package folder to be: it is free, the spec has a place for it, and its npm name leads back to it alone. */
export const checkPlace = (spec: HarnessSpec, tree: Tree, dir: string): Failure | undefined => {
  if (tree.exists(dir)) return { code: 'name-taken', message: `${dir} exists.`, hint: 'Choose another name.' };
  const place = placeOf(spec, dir);
  if (place?.dir !== dir) {
    const message = `The spec has no place for a package in ${dir}.`;
    return { code: 'name-reserved', message, hint: 'Choose another name.' };
  }
  const named = placeNamed(spec, place.packageName);
  if (named?.dir === dir) return checkPackageName(place.packageName);
  return {
    code: 'name-ambiguous',
    message: `${dir} would be '${place.packageName}', which is the name of ${named?.dir ?? 'no package'}.`,
    hint: 'Choose a name that does not begin like a group of packages.',
  };
};
