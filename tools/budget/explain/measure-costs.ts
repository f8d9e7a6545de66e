import type { BudgetPackage } from '../facts/budget-package.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { measureShape } from '../shape/measure-shape.ts';

/** Seconds of the reference machine: of the workspace, and of some packages of it. */
export interface Costs {
  path: number;
  makespan: { two: number; eight: number };
  packages: {
    dir: string;
    own: number;
    /** What has to be checked again when it is edited, itself included. */
    edit: number;
    /** Packages that need it, at first hand. */
    dependents: number;
  }[];
}

/** What `packages` cost, and of these the ones in the folders `dirs`. */
export const measureCosts = (
  packages: readonly BudgetPackage[],
  model: Coefficients,
  dirs: readonly string[],
): Costs => {
  const { graph } = predictCosts(packages, model);
  const { criticalPath, makespan } = measureShape(graph);
  const blast = blastRadius(graph);
  const own = packages.flatMap(({ dir, name }, index) => {
    if (!dirs.includes(dir)) return [];
    const dependents = packages.filter(({ edges }) => edges.some(({ to }) => to === name)).length;
    return { dir, own: graph.seconds[index] ?? 0, edit: blast[index] ?? 0, dependents };
  });
  return { path: criticalPath.seconds, makespan, packages: own };
};
