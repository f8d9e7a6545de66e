import type { HarnessSpec } from '@acme/tools-spec';

type Budget = HarnessSpec['budget'];

/** Of two budgets the lower ceiling of each: a change is not judged by what it allows itself. */
export const stricterBudget = (now: Budget, before: Budget): Budget => ({
  ...now,
  ceilingSeconds: Math.min(now.ceilingSeconds, before.ceilingSeconds),
  shape: {
    criticalPathSeconds: Math.min(now.shape.criticalPathSeconds, before.shape.criticalPathSeconds),
    editSeconds: Math.min(now.shape.editSeconds, before.shape.editSeconds),
    blastSeconds: Math.min(now.shape.blastSeconds, before.shape.blastSeconds),
    largestBlastSeconds: Math.min(now.shape.largestBlastSeconds, before.shape.largestBlastSeconds),
    packageSeconds: Math.min(now.shape.packageSeconds, before.shape.packageSeconds),
  },
});

/** Whether any ceiling of `now` is higher than it was. */
export const isRaised = (now: Budget, before: Budget): boolean => {
  const { ceilingSeconds, shape } = stricterBudget(now, before);
  return (
    ceilingSeconds < now.ceilingSeconds ||
    shape.criticalPathSeconds < now.shape.criticalPathSeconds ||
    shape.editSeconds < now.shape.editSeconds ||
    shape.blastSeconds < now.shape.blastSeconds ||
    shape.largestBlastSeconds < now.shape.largestBlastSeconds ||
    shape.packageSeconds < now.shape.packageSeconds
  );
};
