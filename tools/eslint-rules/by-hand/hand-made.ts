import type { TSESTree } from '@typescript-eslint/utils';
import type { Quote } from '../create-quote.ts';
import type { SourceCode } from '../tracing/use.ts';

/** A place of a file that does itself what a helper does. */
export interface HandMade {
  node: TSESTree.Node;
  /** What it is called, where its text would be too long. */
  name?: string;
  /** What it does, as the spec calls it. */
  job: 'assert-never' | 'deferred' | 'limit' | 'retry' | 'sleep' | 'timeout';
  /** What is given to the helper instead: `(100)`. */
  given: string;
}

/** What the finders look with. */
export interface Look {
  sourceCode: SourceCode;
  quote: Quote;
}
