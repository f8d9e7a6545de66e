import type { IoKind } from '@acme/tools-spec';
import { ioOfBuiltin } from './judge-builtin.ts';
import type { Import, Module } from './workspace.ts';

/** One place in a module that reaches the machine. */
export interface IoSite {
  kind: IoKind;
  /** As it is written: `'node:fs'`, `process.exit`. */
  what: string;
  /** The builtin module, where it is one. */
  builtin?: string;
  /** A load under a name that only the running program knows. */
  isComputed?: true;
  line: number;
  column: number;
}

/** Everything a module does to the machine when it runs, in three groups: imports, globals, computed loads. */
export const listIo = ({ imports, io, computed }: Module): IoSite[] => [
  ...imports.flatMap(({ specifier, kind, target, names, ...at }): IoSite[] => {
    const touched = target.kind === 'builtin' && isLoaded(kind) ? ioOfBuiltin(specifier, names) : undefined;
    return touched
      ? [{ kind: touched, what: `'${specifier}'`, builtin: specifier, line: at.line, column: at.column }]
      : [];
  }),
  ...io,
  ...computed.map(({ form, ...at }): IoSite => ({
    kind: 'module',
    what: `${form} of a computed name`,
    isComputed: true,
    ...at,
  })),
];

/** Whether an import is still there when the program runs. */
export const isLoaded = (kind: Import['kind']): boolean => kind !== 'type' && kind !== 'comment' && kind !== 'mock';
