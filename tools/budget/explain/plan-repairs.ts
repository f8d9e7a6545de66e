import type { HarnessSpec } from '@acme/tools-spec';
import type { BudgetPackage, Edge } from '../facts/budget-package.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { measureShape } from '../shape/measure-shape.ts';
import { reverse } from '../shape/schedule.ts';
import { splitInHalf } from './split-in-half.ts';
import { type Weight, weighAgainst } from './weigh-repair.ts';

/** A repair that somebody could make, and the seconds that each metric would be lower after it. */
export interface Repair extends Weight {
  said: string;
}

/** Each candidate is tried by computing the shape anew, so only the likely ones are. */
const EDGES_TRIED = 60;
const PACKAGES_TRIED = 20;
const SHOWN = 10;

/** The repairs with the most predicted gain, the best first. */
export const planRepairs = (
  packages: readonly BudgetPackage[],
  model: Coefficients,
  budget: HarnessSpec['budget'],
): Repair[] => {
  const weigh = weighAgainst(packages, model, budget);
  const tryOut = (said: string, repaired: readonly BudgetPackage[]): Repair => ({ said, ...weigh(repaired) });
  const { edges, splits } = listCandidates(packages, model);
  const repairs = [
    ...edges.flatMap(({ from, edge }) => [
      ...(edge.use === 'runtime'
        ? [tryOut(`import only types of ${edge.to} in ${from.dir}`, replaceEdge(packages, from, edge, 'type'))]
        : []),
      tryOut(`let ${from.dir} do without ${edge.to}: ${describeInversion(edge)}`, replaceEdge(packages, from, edge)),
    ]),
    ...splits.map((each) =>
      tryOut(`split ${each.dir}: pnpm harness budget why ${each.dir}`, splitInHalf(packages, each)),
    ),
  ];
  return repairs
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score || (left.said < right.said ? -1 : 1))
    .slice(0, SHOWN);
};

const describeInversion = (edge: Edge): string => {
  const names = [...new Set(edge.sites.flatMap((site) => site.names))].slice(0, 3).join(', ');
  return edge.use === 'declared'
    ? 'nothing imports it'
    : `pass ${names || 'what it uses'} in, or move it to where both need it`;
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

/** Edges that many depend on and that lead to much, those of the critical path first; packages that cost much or are much needed. */
const listCandidates = (packages: readonly BudgetPackage[], model: Coefficients) => {
  const { graph } = predictCosts(packages, model);
  const blast = blastRadius(graph);
  const below = blastRadius({ ...graph, needs: reverse(graph.needs) });
  const path = new Set(measureShape(graph).criticalPath.members);
  const indexOf = new Map(graph.names.map((name, index) => [name, index]));
  const weigh = (from: BudgetPackage, { to }: Edge): number => {
    const product = (blast[indexOf.get(from.name) ?? -1] ?? 0) * (below[indexOf.get(to) ?? -1] ?? 0);
    return path.has(from.name) && path.has(to) ? product + Number.MAX_SAFE_INTEGER : product;
  };
  const edges = packages
    .flatMap((from) => from.edges.map((edge) => ({ from, edge, weight: weigh(from, edge) })))
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, EDGES_TRIED);
  const splits = packages
    .map((each, index) => ({ each, weight: (graph.seconds[index] ?? 0) * (blast[index] ?? 0) }))
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, PACKAGES_TRIED)
    .map(({ each }) => each)
    .filter(({ source }) => source.files > 3);
  return { edges, splits };
};
