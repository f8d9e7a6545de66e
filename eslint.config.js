import harness, { deriveOptions, ruleNames } from '@acme/tools-eslint-rules';
import parser from '@typescript-eslint/parser';
import spec from './harness.config.ts';

/**
 * For editors: the very rules that oxlint runs in the gate, and no others.
 * JavaScript, because ESLint loads a TypeScript configuration only with a flag or a loader of its own.
 */
export default [
  { ignores: ['**/dist/**', '**/node_modules/**'] },
  {
    files: ['**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}'],
    languageOptions: { parser },
    // As in the gate, no comment silences a rule.
    linterOptions: { noInlineConfig: true },
    plugins: { harness },
    settings: { harness: { root: import.meta.dirname } },
    rules: deriveOptions(ruleNames, spec),
  },
];
