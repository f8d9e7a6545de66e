/** What of the machine the code may touch; `module` is the loading of code under a computed name. */
export const IO_KINDS = [
  'child_process',
  'database',
  'fs',
  'module',
  'network',
  'process',
  'system',
  'threads',
] as const;

export type IoKind = (typeof IO_KINDS)[number];
