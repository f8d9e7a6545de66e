import type { HarnessSpec } from './harness-spec.ts';
import { isSelected } from './is-selected.ts';

/** The process whose code the file at `path` is, or undefined where it is nobody's and may run anywhere. */
export const processOf = (spec: HarnessSpec, path: string): HarnessSpec['processes'][number] | undefined =>
  spec.processes.find(({ files }) => isSelected(spec, files, path));
