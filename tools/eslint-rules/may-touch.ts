import { type IoKind, isSelected } from '@acme/tools-spec';
import type { LintedFile } from './define-rule.ts';

/** Whether the spec lets the linted file do IO of this kind. Where it does not, io-edges says so, and nobody else. */
export const mayTouch = ({ spec, path }: LintedFile, kind: IoKind): boolean =>
  spec.io.some(({ files, may }) => may.includes(kind) && isSelected(spec, files, path));
