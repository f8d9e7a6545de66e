import type { HarnessSpec } from '@acme/tools-spec';

/** The `rules` of a lint configuration, the same for ESLint and oxlint: each rule an error, its one option the spec. */
export const deriveOptions = (
  ruleNames: readonly string[],
  spec: HarnessSpec,
): Record<`harness/${string}`, ['error', HarnessSpec]> =>
  Object.fromEntries(ruleNames.map((name) => [`harness/${name}`, ['error', spec]]));
