import type { HarnessSpec } from '@acme/tools-spec';
import type { BudgetPackage, Edge } from '../facts/budget-package.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { measureShape } from '../shape/measure-shape.ts';
import { reverse } from '../shape/schedule.ts';
import { couldBeTypes } from './could-be-types.ts';
import { splitCommand } from './split-command.ts';
import { type Weight, weighAgainst } from './weigh-repair.ts';

/** A repair that somebody could make, and the seconds that each metric would be lower after it. */
export interface Repair extends Weight {
  said: string;
}

/** The packages as they would be after a split of one, and the folders of its parts; undefined where it does not come apart. */
export type TrySplit = (
  each: BudgetPackage,
) => { packages: readonly BudgetPackage[]; parts: readonly string[] } | undefined;

/** Each candidate is tried by computing the shape anew, so only the likely ones are; a split is planned in full. */
const EDGES_TRIED = 60;
const SPLITS_TRIED = 5;
const SHOWN = 10;
/** To take more names than that from somewhere else is no repair of one step. */
const NAMES_OF_A_STEP = 8;

/** The repairs with the most predicted gain, the best first. */
export const planRepairs = (
  packages: readonly BudgetPackage[],
  model: Coefficients,
  budget: HarnessSpec['budget'],
  trySplit: TrySplit = () => undefined,
): Repair[] => {
  const weigh = weighAgainst(packages, model, budget);
  const tryOut = (said: string, repaired: readonly BudgetPackage[], parts?: readonly string[]): Repair => ({
    said,
    ...weigh(repaired, parts),
  });
  const { edges, splits } = listCandidates(packages, model);
  const repairs = [
    ...edges.flatMap(({ from, edge }) => [
      ...(edge.use === 'runtime' && couldBeTypes(edge)
        ? [
            tryOut(
              `write 'import type' for ${namesOf(edge).join(', ')} of ${edge.to} in ${from.dir}, if they are types`,
              replaceEdge(packages, from, edge, 'type'),
            ),
          ]
        : []),
      tryOut(describeRemoval(from, edge), replaceEdge(packages, from, edge)),
    ]),
    ...splits.flatMap((each) => {
      const split = trySplit(each);
      return split ? [tryOut(`split ${each.dir}: ${splitCommand(each)}`, split.packages, split.parts)] : [];
    }),
  ];
  return repairs
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score || (left.said < right.said ? -1 : 1))
    .slice(0, SHOWN);
};

const namesOf = ({ sites }: Edge): string[] => [...new Set(sites.flatMap(({ names }) => names))];

/** What is taken is known, and little. */
const isStep = (edge: Edge): boolean =>
  edge.sites.every(({ names }) => names.length > 0) && namesOf(edge).length <= NAMES_OF_A_STEP;

const describeRemoval = ({ dir }: BudgetPackage, edge: Edge): string => {
  if (edge.use === 'declared') return `remove ${edge.to} from ${dir}/package.json: nothing imports it`;
  const names = namesOf(edge);
  const files = new Set(edge.sites.map(({ file }) => file)).size;
  const where = `in ${files} ${files === 1 ? 'file' : 'files'}`;
  const listed = names.join(', ');
  const how = edge.use === 'type' ? `move ${listed}` : `pass ${listed} in, or move it`;
  return `let ${dir} do without ${edge.to}: ${how} to a package that both need already (${where})`;
};

const replaceEdge = (
  packages: readonly BudgetPackage[],
  from: BudgetPackage,
  edge: Edge,
  use?: Edge['use'],
): BudgetPackage[] =>
  packages.map((each) =>
    each === from
      ? { ...each, edges: each.edges.flatMap((one) => (one === edge ? (use ? [{ ...one, use }] : []) : [one])) }
      : each,
  );

/** The tools are the harness's own, and changed with it. Edges of few names that many depend on and that lead to much, those of the critical path first; packages that cost much or are much needed. */
const listCandidates = (packages: readonly BudgetPackage[], model: Coefficients) => {
  const { graph } = predictCosts(packages, model);
  const blast = blastRadius(graph);
  const below = blastRadius({ ...graph, needs: reverse(graph.needs) });
  const path = new Set(measureShape(graph).criticalPath.members);
  const indexOf = new Map(graph.names.map((name, index) => [name, index]));
  const weighEdge = (from: BudgetPackage, { to }: Edge): number => {
    const product = (blast[indexOf.get(from.name) ?? -1] ?? 0) * (below[indexOf.get(to) ?? -1] ?? 0);
    return path.has(from.name) && path.has(to) ? product + Number.MAX_SAFE_INTEGER : product;
  };
  // A program is where things are wired: there is nobody who could pass them in.
  const needed = new Set(packages.flatMap(({ edges: own }) => own.map(({ to }) => to)));
  const edges = packages
    .flatMap((from) => from.edges.map((edge) => ({ from, edge, weight: weighEdge(from, edge) })))
    .filter(({ from, edge }) => from.kind !== 'tool' && isStep(edge) && needed.has(from.name))
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, EDGES_TRIED);
  const splits = packages
    .map((each, index) => ({ each, weight: (graph.seconds[index] ?? 0) * (blast[index] ?? 0) }))
    .filter(({ each }) => splitCommand(each) !== undefined)
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, SPLITS_TRIED)
    .map(({ each }) => each);
  return { edges, splits };
};
