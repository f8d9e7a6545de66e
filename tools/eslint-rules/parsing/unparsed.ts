import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../tracing/use.ts';

/**
 * What stands between a value from outside and its use. `any`: nothing, not even the compiler. `promise`: a promise of
 * such a value. `unknown`: the compiler, which lets it be handed on and probed. `environment`: its names are not checked.
 */
export type Guard = 'any' | 'promise' | 'unknown' | 'environment';

/** Data from outside, where it comes in. */
export interface Unparsed {
  /** An expression, or the variable that the value is put into. */
  node: TSESTree.Node;
  guard: Guard;
  isBinding?: boolean;
}

/** Something that is done with data from outside instead of parsing it. */
export type Misuse =
  | { kind: 'claimed'; node: TSESTree.Node; type: TSESTree.TypeNode }
  | { kind: 'probed'; node: TSESTree.Node }
  | { kind: 'loose'; node: TSESTree.Node };

/** What the way of a value is followed with. */
export interface Way {
  spec: HarnessSpec;
  sourceCode: SourceCode;
  /** What is done with the value that an expression yields, or that a pattern takes. */
  ofExpression: (node: TSESTree.Node, guard: Guard) => Misuse[];
  ofPattern: (node: TSESTree.Node, guard: Guard) => Misuse[];
}
