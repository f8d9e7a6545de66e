import type { HarnessSpec } from '@acme/tools-spec';

/**
 * The `rules` of a lint configuration, the same for ESLint and oxlint: each rule an error, its one option the spec. It is
 * given as text, for linters copy, merge and compare options for every rule and file, and a text is one value.
 */
export const deriveOptions = (
  ruleNames: readonly string[],
  spec: HarnessSpec,
): Record<`harness/${string}`, ['error', string]> => {
  const text = JSON.stringify(spec);
  return Object.fromEntries(ruleNames.map((name) => [`harness/${name}`, ['error', text]]));
};
