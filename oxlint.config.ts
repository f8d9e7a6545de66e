import { deriveOptions, ruleNames } from '@acme/tools-eslint-rules';
import { defineConfig } from 'oxlint';
import spec from './harness.config.ts';

/** The gate's linter: our rules with options derived from the spec, and oxlint's own against plain mistakes. */
export default defineConfig({
  jsPlugins: ['@acme/tools-eslint-rules'],
  settings: { harness: { root: import.meta.dirname } },
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'react', 'import', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  // Only a file in docs/waivers silences a finding. The runner sees to oxlint's own comments, for which there is no option.
  options: { respectEslintDisableDirectives: false },
  ignorePatterns: ['**/dist/**', '**/node_modules/**'],
  rules: {
    ...deriveOptions(ruleNames, spec),
    // The DOM, or any other library, would come to all code that is checked with the file: tsconfig.json says who has it.
    'typescript/triple-slash-reference': ['error', { lib: 'never', path: 'always', types: 'always' }],
    // A style sheet or a registration is imported for its effect.
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    // The JSX runtime is automatic.
    'react/react-in-jsx-scope': 'off',
    // react/exhaustive-deps says it once, and allows an effect that runs again for a reason it does not read.
    'react/exhaustive-effect-dependencies': 'off',
    'react/memo-dependencies': 'off',
    // A function may stay beside its only use.
    'unicorn/consistent-function-scoping': 'off',
    // no-unwaived-disable says it once, with the waiver that it takes.
    'vitest/no-disabled-tests': 'off',
    'vitest/no-focused-tests': 'off',
    'vitest/warn-todo': 'off',
    // tests-assert sees what these do, and says what to write instead.
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-awaited-expect-poll': 'off',
    'vitest/valid-expect': 'off',
    'vitest/valid-expect-in-promise': 'off',
    'eslint/no-unmodified-loop-condition': 'off',
  },
  overrides: [
    {
      files: ['**/*.test.{ts,tsx}'],
      rules: {
        'eslint/no-shadow': 'off',
        'promise/no-callback-in-promise': 'off',
        'vitest/no-standalone-expect': 'off',
        'vitest/require-mock-type-parameters': 'off',
      },
    },
  ],
});
