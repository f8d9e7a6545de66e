import { posix } from 'node:path';
import type { LintedFile } from './define-rule.ts';
import { packageOf } from './package-of.ts';

/** What messages call the place of the linted file: `tickets/service` in a layer, elsewhere the folder of its package. */
export const labelOf = ({ spec, path }: Pick<LintedFile, 'spec' | 'path'>): string => {
  const place = packageOf(spec, path);
  if (place?.family === 'layer') return `${place.owner}/${place.kind}`;
  const folder = place?.dir ?? posix.dirname(path);
  return folder === '.' ? 'the workspace root' : folder;
};
