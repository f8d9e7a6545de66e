import type { BudgetPackage } from '../facts/budget-package.ts';
import type { CostGraph } from '../shape/cost-graph.ts';
import { type Coefficients, COSTED, type Costed, FEATURES } from './coefficients.ts';
import { type Features, hasTarget, listFeatures } from './list-features.ts';

/** What one package costs, by target, in seconds of the reference machine. */
export type PackageCost = Readonly<Record<Costed, number>>;

export interface Prediction {
  byPackage: ReadonlyMap<string, PackageCost>;
  graph: CostGraph;
  /** A whole cold check, everything that runs in it. */
  coldSeconds: number;
}

/** Tools that a check runs at the same time. */
const LANES = 2;

/** What a cold check of these packages costs, without running anything. */
export const predictCosts = (packages: readonly BudgetPackage[], model: Coefficients): Prediction => {
  const features = listFeatures(packages);
  const costs = packages.map((each): [string, PackageCost] => {
    const own = features.get(each.name);
    const cost = (target: Costed): number =>
      own && hasTarget(each, target) ? costOf(own, model.targets[target].per) : 0;
    return [
      each.name,
      {
        typecheck: cost('typecheck'),
        test: cost('test'),
        boundaries: cost('boundaries'),
        docs: cost('docs'),
        build: cost('build'),
        canaries: cost('canaries'),
        lint: cost('lint'),
      },
    ];
  });
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  const graph = {
    names: packages.map(({ name }) => name),
    seconds: costs.map(([, cost]) => totalOf(cost)),
    needs: packages.map(({ edges }) => edges.flatMap(({ to }) => indexes.get(to) ?? [])),
  };
  return { byPackage: new Map(costs), graph, coldSeconds: simulateCheck(packages, costs, model) };
};

export const totalOf = (cost: PackageCost): number => COSTED.reduce((sum, target) => sum + cost[target], 0);

const costOf = (features: Features, per: Coefficients['targets'][Costed]['per']): number =>
  FEATURES.reduce((sum, feature) => sum + features[feature] * (per[feature] ?? 0), 0);

/** The batch of a check: each tool once over all packages, in the order of `COSTED`, on two lanes. */
const simulateCheck = (
  packages: readonly BudgetPackage[],
  costs: readonly (readonly [string, PackageCost])[],
  model: Coefficients,
): number => {
  const lanes = Array.from({ length: LANES }, () => 0);
  let tasks = 0;
  for (const target of COSTED) {
    const having = packages.filter((each) => hasTarget(each, target)).length;
    if (having === 0) continue;
    tasks += having;
    const seconds = costs.reduce((sum, [, cost]) => sum + cost[target], model.targets[target].start);
    const first = lanes.indexOf(Math.min(...lanes));
    lanes[first] = (lanes[first] ?? 0) + seconds;
  }
  return model.check.start + model.check.task * tasks + Math.max(...lanes);
};
