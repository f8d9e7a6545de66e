import { businessLogicIsACommand } from './rules/business-logic-is-a-command.ts';
import { configOwnsEnvironment } from './rules/config-owns-environment.ts';
import { crossCuttingThroughProviders } from './rules/cross-cutting-through-providers.ts';
import { importsPointDown } from './rules/imports-point-down.ts';
import { maxFileLines } from './rules/max-file-lines.ts';
import { networkCallsHaveTimeouts } from './rules/network-calls-have-timeouts.ts';
import { noAwaitInLoop } from './rules/no-await-in-loop.ts';
import { noCrossDomainInternals } from './rules/no-cross-domain-internals.ts';
import { noDeepImport } from './rules/no-deep-import.ts';
import { noDeepUnknown } from './rules/no-deep-unknown.ts';
import { noRelativeImportAcrossPackages } from './rules/no-relative-import-across-packages.ts';
import { noUnwaivedDisable } from './rules/no-unwaived-disable.ts';
import { parseAtTheBoundary } from './rules/parse-at-the-boundary.ts';
import { processBoundary } from './rules/process-boundary.ts';
import { schemaAndTypeNames } from './rules/schema-and-type-names.ts';
import { structuredLogging } from './rules/structured-logging.ts';
import { testsAssert } from './rules/tests-assert.ts';
import { useCanonicalHelper } from './rules/use-canonical-helper.ts';

/** Every file-local rule: what is not listed here does not run, and the canaries say so. */
const rules = [
  businessLogicIsACommand,
  configOwnsEnvironment,
  crossCuttingThroughProviders,
  importsPointDown,
  maxFileLines,
  networkCallsHaveTimeouts,
  noAwaitInLoop,
  noCrossDomainInternals,
  noDeepImport,
  noDeepUnknown,
  noRelativeImportAcrossPackages,
  noUnwaivedDisable,
  parseAtTheBoundary,
  processBoundary,
  schemaAndTypeNames,
  structuredLogging,
  testsAssert,
  useCanonicalHelper,
];

export const ruleNames: string[] = rules.map(({ name }) => name);

/** The plugin, for ESLint and for oxlint's `jsPlugins`. */
export default {
  meta: { name: 'harness', version: '0.0.0' },
  rules: Object.fromEntries(rules.map((rule) => [rule.name, rule])),
};

export { type CanaryResult, checkCanaries } from './check-canaries.ts';
export { deriveOptions } from './derive-options.ts';
export { lintTrees } from './lint-trees.ts';
export { readRulePages } from './read-rule-pages.ts';
