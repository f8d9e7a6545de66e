import {
  type BudgetPackage,
  changeSnapshot,
  type Current,
  measureCosts,
  type TrySplit,
  weighAgainst,
} from '@acme/tools-budget';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Changes } from './planning/change-tree.ts';
import { planSplit, type Scales } from './planning/plan-split.ts';
import type { Surroundings } from './planning/settle-changes.ts';
import type { SplitPlan } from './planning/split-plan.ts';

/** Weighs splits of the working tree by the model of the build budget. */
export const weighSplits = (spec: HarnessSpec, { snapshot, model }: Current): Scales => {
  const weigh = weighAgainst(snapshot.packages, model, spec.budget);
  const after = (changes: Changes): readonly BudgetPackage[] | undefined => {
    const packages = changeSnapshot(spec, snapshot, changes);
    return packages.ok ? packages.value : undefined;
  };
  return {
    weigh: (changes, dirs) => {
      const packages = after(changes);
      return packages && weigh(packages, dirs);
    },
    measure: (changes, dirs) => {
      const packages = after(changes);
      return (
        packages && {
          before: measureCosts(snapshot.packages, model, dirs),
          after: measureCosts(packages, model, dirs),
        }
      );
    },
  };
};

/** Splits as the plan of repairs tries them: by the real cut of each package. */
export const trySplits = (around: Surroundings, spec: HarnessSpec, current: Current): TrySplit => {
  const scales = weighSplits(spec, current);
  return ({ dir }) => {
    const plan = planSplit(around, { named: dir, as: undefined }, scales);
    if (!plan.ok) return undefined;
    const { old, part, changes } = plan.value;
    const packages = changeSnapshot(spec, current.snapshot, textsOf(around, changes));
    return packages.ok ? { packages: packages.value, parts: [old.dir, part.dir] } : undefined;
  };
};

const textsOf = ({ tree }: Surroundings, { moved, created, edited }: SplitPlan['changes']): Changes =>
  new Map([
    ...moved.flatMap(({ from, to, text }): [string, string | undefined][] => [
      [from, undefined],
      [to, text ?? tree.read(from)],
    ]),
    ...[...created, ...edited].map(({ path, text }): [string, string] => [path, text]),
  ]);
