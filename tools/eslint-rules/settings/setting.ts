import type { TSESTree } from '@typescript-eslint/utils';

/** A place where a file reads what the process was started with. */
export interface Setting {
  node: TSESTree.Node | TSESTree.Token;
  /** What is read, as a message shows it: `process.env.PORT`. */
  source: string;
  /** The one value of it that is read, where the file says which. */
  name?: string;
}
