import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

export type SourceCode = Readonly<TSESLint.SourceCode>;

/** A place of the file where a value comes out that was asked for by the path of properties that leads to it. */
export interface Use {
  /** An expression, or the pattern or specifier that takes the value. */
  node: TSESTree.Node;
  /** Empty where the value was reached; else the part of the path at which it was handed on and lost sight of. */
  rest: readonly string[];
}
