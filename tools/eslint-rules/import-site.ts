import type { TSESTree } from '@typescript-eslint/utils';

/** One place of a file that names another module, whatever the syntax. */
export interface ImportSite {
  node: TSESTree.Node | TSESTree.Token;
  specifier: string;
  /** `type`: erased when the file runs. `mock`: replaced in a test. */
  form: 'value' | 'type' | 'mock';
}
