/** Offsets into a text; `end` is past the last character. */
export interface Span {
  start: number;
  end: number;
}

/** One name that is taken of a module. */
export interface LinkName {
  /** What the module calls it; `default` for its default. */
  name: string;
  /** What it is called here, or handed on as. */
  local: string;
  isType: boolean;
}

/**
 * How a file names a module, and what it takes of it.
 * - `import`, `export`: a statement with names in braces, or a default.
 * - `whole-export`, `effect`: `export * from`, and an import for what loading does.
 * - `namespace`: `import * as`, of which only members are used.
 * - `declarator`: `{ a } = await import()` or `require()`; `member`: `(await import()).a`, `import('…').A` and the like.
 * - `mock`: a statement that replaces the module in a test.
 * - `opaque`: all else; what is taken cannot be told.
 */
export interface Link extends Span {
  specifier: string;
  form: 'import' | 'export' | 'whole-export' | 'effect' | 'namespace' | 'declarator' | 'member' | 'mock' | 'opaque';
  /** What is replaced when the specifier alone changes, quotes included. */
  at: Span;
  /** The whole statement is erased. */
  isType: boolean;
  names: LinkName[];
  /** Of a namespace: what it is called, and where its name stands before a member. */
  local?: string;
  uses?: (Span & { name: string })[];
}
