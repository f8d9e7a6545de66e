import type { Costs, Weight } from '@acme/tools-budget';
import type { Plan } from '@acme/tools-generators';

/** One of the two packages that a split leaves. Paths of files are relative to its folder. */
export interface PartPlan {
  dir: string;
  name: string;
  files: string[];
}

/** A split, with every text that it writes. Nothing has been touched. */
export interface SplitPlan {
  /** What stays under its name, and the new package. */
  old: PartPlan;
  part: PartPlan;
  /** Which of the two needs the other, and the names that it takes; undefined where they do not need each other. */
  needs: { from: string; to: string; names: string[] } | undefined;
  /** Fixtures that the tests of both need, and so both have. */
  copied: string[];
  /** Files of other packages whose imports change. */
  importers: string[];
  /** Pages and other files that name a moved file. */
  mentions: string[];
  /** Clusters of files that could move by themselves: with more than two there is more to split. */
  clusters: number;
  changes: Plan & { moved: NonNullable<Plan['moved']> };
  /** Undefined where there is no budget to weigh by. */
  gain: (Weight & { before: Costs; after: Costs }) | undefined;
}
