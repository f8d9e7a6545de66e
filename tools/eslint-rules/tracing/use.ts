import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

export type SourceCode = Readonly<TSESLint.SourceCode>;

/** The last step of a path to a function: its uses are the places where it is called or handed on. */
export const CALL = '()';

/** A place of the file where a value comes out that was asked for by the path of properties that leads to it. */
export interface Use {
  /** An expression, or the pattern or specifier that takes the value. */
  node: TSESTree.Node;
  /** Empty where the value was reached; else what was left of the path where the file handed on what leads to it. */
  rest: readonly string[];
  /** The variable that holds the value from here on. */
  binding?: TSESTree.Identifier;
}
