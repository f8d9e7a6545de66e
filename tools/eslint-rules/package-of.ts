import { type HarnessSpec, type Place, placeOf } from '@acme/tools-spec';

/** The place of the package that holds the file at `path`; a file right at the root is in none. */
export const packageOf = (spec: HarnessSpec, path: string): Place | undefined =>
  path.includes('/') ? placeOf(spec, path) : undefined;
