import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';
import type { Rule } from './define-rule.ts';

/** A violation and what it may be taken for: the nearest code that is allowed. */
interface RuleCase {
  /** The linted file, relative to the workspace root. */
  path: string;
  valid: string;
  /** Where `valid` is in another file than `invalid`. */
  validPath?: string;
  invalid: string;
  /** The ids of the messages for `invalid`, in order. */
  reports: string[];
}

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

const OPTION = JSON.stringify(EXAMPLE_SPEC);

/** Runs a rule, with the example spec, over cases by name. */
export const testRule = (rule: Rule, cases: Record<string, RuleCase>): void => {
  const entries = Object.entries(cases);
  const at = (path: string) => ({ filename: path, options: [OPTION] as const });
  new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }).run(rule.name, rule, {
    valid: entries.map(([name, { path, valid, validPath = path }]) => ({ ...at(validPath), name, code: valid })),
    invalid: entries.map(([name, { path, invalid, reports }]) => ({
      ...at(path),
      name,
      code: invalid,
      errors: reports.map((messageId) => ({ messageId })),
    })),
  });
};
