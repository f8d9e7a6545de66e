import { changeSnapshot, type Current, measureCosts, weighAgainst } from '@acme/tools-budget';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Weigh } from './planning/plan-split.ts';

/** What splits of the working tree win, by the model of the build budget. */
export const weighSplits = (spec: HarnessSpec, { snapshot, model }: Current): Weigh => {
  const weigh = weighAgainst(snapshot.packages, model, spec.budget);
  return (changes, dirs) => {
    const after = changeSnapshot(spec, snapshot, changes);
    if (!after.ok) return undefined;
    return {
      ...weigh(after.value, dirs),
      before: measureCosts(snapshot.packages, model, dirs),
      after: measureCosts(after.value, model, dirs),
    };
  };
};
