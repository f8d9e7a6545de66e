import { deriveOptions, ruleNames } from '@acme/tools-eslint-rules';
import { defineConfig } from 'oxlint';
import spec from './harness.config.ts';

/** The gate's linter: our rules with options derived from the spec, and oxlint's own against plain mistakes. */
export default defineConfig({
  jsPlugins: ['@acme/tools-eslint-rules'],
  settings: { harness: { root: import.meta.dirname } },
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'react', 'import', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist/**', '**/node_modules/**'],
  rules: {
    ...deriveOptions(ruleNames, spec),
    // Style sheets, and modules that register something, are imported for their effect.
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    // The JSX runtime is automatic.
    'react/react-in-jsx-scope': 'off',
    // A function stays beside its only use, closure or not.
    'unicorn/consistent-function-scoping': 'off',
    'eslint/no-unmodified-loop-condition': 'off',
    'promise/no-callback-in-promise': 'off',
    'vitest/require-mock-type-parameters': 'off',
  },
});
