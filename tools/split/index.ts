export { applySplit, stageSplit } from './applying/apply-split.ts';
export { planSplit, type Scales } from './planning/plan-split.ts';
export type { Surroundings } from './planning/settle-changes.ts';
export type { SplitPlan } from './planning/split-plan.ts';
export { readSurroundings } from './read-surroundings.ts';
export { renderApplied, renderSplit, splitToJson } from './render-split.ts';
export { trySplits, weighSplits } from './weigh-split.ts';
