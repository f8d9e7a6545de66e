import type { BudgetPackage } from '../facts/budget-package.ts';
import type { CostGraph } from '../shape/cost-graph.ts';
import { type Coefficients, COSTED, type Costed, FEATURES } from './coefficients.ts';
import { countTasks, type Features, hasTarget, listFeatures } from './list-features.ts';
import { spanTools } from './span-tools.ts';

/** What one package costs, by target, in seconds of the reference machine. */
export type PackageCost = Readonly<Record<Costed, number>>;

export interface Prediction {
  byPackage: ReadonlyMap<string, PackageCost>;
  graph: CostGraph;
  /** A whole cold check, everything that runs in it. */
  coldSeconds: number;
}

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

/**
 * A check is its own share, and its tools as it starts them: what each takes was measured beside the others, so that nothing is
 * counted twice. Tools that are kept as they were tested are edited in none: their tests are part of what an edit of them costs alone.
 */
const simulateCheck = (
  packages: readonly BudgetPackage[],
  costs: readonly (readonly [string, PackageCost])[],
  model: Coefficients,
): number => {
  const having = COSTED.map((target) => ({ target, tasks: countTasks(packages, target) }));
  const seconds = having
    .filter(({ tasks }) => tasks > 0)
    .map(({ target }) =>
      costs.reduce(
        (sum, [, cost], index) => sum + (target === 'test' && !packages[index]?.isTested ? 0 : cost[target]),
        model.targets[target].start,
      ),
    );
  const tasks = having.reduce((sum, each) => sum + each.tasks, 0);
  return model.check.start + model.check.task * tasks + spanTools(seconds);
};
