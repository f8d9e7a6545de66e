export { checkGraphCanaries } from './check-graph-canaries.ts';
export { type CruiserConfiguration, type CruiserRule, deriveCruiserOptions } from './derive-cruiser-options.ts';
export type { GraphRule, Violation } from './graph-rule.ts';
export { graphRules } from './graph-rules.ts';
export { type GraphReport, runGraphRules } from './run-graph-rules.ts';
