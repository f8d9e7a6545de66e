import type { BudgetPackage, Edge } from '../facts/budget-package.ts';
import { couldBeTypes } from '../explain/could-be-types.ts';
import { splitCommand } from '../explain/split-command.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import type { Culprit } from './find-culprits.ts';
import { type MetricId, metricsOf, sampleOf } from './metrics.ts';

/** Where a culprit is, what it did and the smallest repair: parts of a finding. */
export interface CulpritWords {
  file: string;
  line?: number;
  what: string;
  fix: string;
}

/** Puts a culprit into words; the repair of an edge is the one that wins back most of what it cost. */
export const describeCulprit = (
  { step, gains }: Culprit,
  metric: MetricId,
  now: readonly BudgetPackage[],
  model: Coefficients,
): CulpritWords => {
  const each = step.package;
  const gain = seconds(gains[metric]);
  if (step.edge) {
    const [site] = step.edge.sites.filter(({ use }) => use === step.edge?.use);
    return {
      file: site?.file ?? `${each.dir}/package.json`,
      ...(site ? { line: site.line } : {}),
      what: `the new ${USE_NAMES[step.edge.use]} of '${step.edge.to}' in ${each.dir} adds ${gain}`,
      fix: repairEdge(each, step.edge, now, { metric, gain: gains[metric], model }),
    };
  }
  if (step.kind === 'users') return describeUsers(each, step.edges ?? [], gain);
  if (step.absorbed) return describeMerge(each, step.absorbed, gain);
  if (step.edges) return describeEdges(each, step.edges, gain);
  if (step.kind === 'added')
    return {
      file: `${each.dir}/package.json`,
      what: `the new package ${each.dir} adds ${gain}`,
      fix: `let fewer packages need it, or it fewer packages: pnpm harness budget why ${each.dir}.`,
    };
  return { file: `${each.dir}/package.json`, ...describeGrowth(each, step.before, gain) };
};

/** The first of them is where to look. */
const describeEdges = (each: BudgetPackage, edges: readonly Edge[], gain: string): CulpritWords => {
  const [first] = edges;
  const [site] = first?.sites ?? [];
  return {
    file: site?.file ?? `${each.dir}/package.json`,
    ...(site ? { line: site.line } : {}),
    what: `the ${edges.length} new dependencies of ${each.dir} ('${first?.to ?? ''}' and ${edges.length - 1} more) add ${gain} together`,
    fix: `let an app put them together with it, or take what it uses of them as arguments.`,
  };
};

const describeUsers = (hub: BudgetPackage, edges: readonly Edge[], gain: string): CulpritWords => {
  const [site] = edges.flatMap(({ sites }) => sites.slice(0, 1));
  return {
    file: site?.file ?? `${hub.dir}/package.json`,
    ...(site ? { line: site.line } : {}),
    what: `the ${edges.length} packages that need ${hub.dir} since this change add ${gain} together`,
    fix: `give them what they use of it as an argument, or part it: pnpm harness budget why ${hub.dir}.`,
  };
};

const describeMerge = (each: BudgetPackage, absorbed: readonly BudgetPackage[], gain: string): CulpritWords => {
  const [first] = absorbed;
  const more = absorbed.length > 1 ? ` and ${absorbed.length - 1} more` : '';
  return {
    file: `${each.dir}/package.json`,
    what: `${each.dir} took in ${first?.dir ?? ''}${more} and adds ${gain}`,
    fix: 'keep apart what others need alone: now an edit of any of it has all that need any of it checked again.',
  };
};

const USE_NAMES: Record<Edge['use'], string> = {
  runtime: 'import',
  test: 'test import',
  type: 'type import',
  declared: 'dependency',
};

const repairEdge = (
  each: BudgetPackage,
  edge: Edge,
  now: readonly BudgetPackage[],
  { metric, gain, model }: { metric: MetricId; gain: number; model: Coefficients },
): string => {
  const names = [...new Set(edge.sites.flatMap((site) => site.names))];
  const listed = names.length > 0 ? names.slice(0, 3).join(', ') : 'what it uses';
  if (edge.use === 'declared') return `remove '${edge.to}' from ${each.dir}/package.json: nothing imports it.`;
  if (edge.use === 'test') return `give the test a stand-in, or test ${listed} where it is.`;
  const sample = sampleOf(now.length);
  const weaker = now.map((one) =>
    one === each
      ? { ...one, edges: one.edges.map((other) => (other === edge ? { ...edge, use: 'type' as const } : other)) }
      : one,
  );
  const won =
    metricsOf(predictCosts(now, model), sample)[metric] - metricsOf(predictCosts(weaker, model), sample)[metric];
  if (edge.use === 'runtime' && couldBeTypes(edge) && won >= gain / 2)
    return `write 'import type' if ${listed} is used as a type alone (wins ${seconds(won)}); else take it as an argument.`;
  const to = now.find(({ name }) => name === edge.to);
  const hasTypes = now.some(({ owner, kind }) => kind === 'types' && owner === to?.owner);
  if (to && hasTypes && to.owner !== each.owner && to.kind !== 'types')
    return `pass ${listed} in through a provider or the app, or move it to ${to.owner}/types.`;
  return `take ${listed} as an argument or through a provider, or move it to a package that both already need.`;
};

/** What grew is said by what of it grew most. */
const describeGrowth = (
  each: BudgetPackage,
  before: BudgetPackage | undefined,
  gain: string,
): Pick<CulpritWords, 'what' | 'fix'> => {
  const grown = (of: (one: BudgetPackage) => number): number => of(each) - (before ? of(before) : 0);
  const starts = grown(({ processTests }) => processTests);
  const dom = grown(({ domTests }) => domTests);
  const tests = grown((one) => one.tests.bytes);
  const source = grown((one) => one.source.bytes);
  const types = grown((one) => one.types);
  const why = `pnpm harness budget why ${each.dir}`;
  const split = splitCommand(each);
  if (each.kind === 'tool' && each.isTested && before && before.tests.files > 0 && !before.isTested)
    return {
      what: `every check tests ${each.dir} again, which adds ${gain}: tools/tested.json does not have it any more`,
      fix: `take it back; what a team changes in a tool is recorded by pnpm harness tools --write.`,
    };
  if (starts > 0)
    return {
      what: `${starts} more test files of ${each.dir} that start processes add ${gain}`,
      fix: `test the function behind the process; one test that starts it is enough. See ${why}.`,
    };
  if (dom > 0)
    return {
      what: `${dom} more DOM test files of ${each.dir} add ${gain}`,
      fix: `move the logic they test to a .ts file and test that; DOM tests are for what is drawn. See ${why}.`,
    };
  if (tests > source)
    return {
      what: `the tests of ${each.dir} grew by ${kilobytes(tests)} and add ${gain}`,
      fix: `test cases once, at the lowest layer that has the behaviour, or split the package: ${split ?? why}.`,
    };
  const added = types > 0 ? ` and ${types} types` : '';
  return {
    what: `${each.dir} grew by ${kilobytes(Math.max(source, 0))}${added} and adds ${gain}`,
    fix: split
      ? `split off what few of its dependents use; ${split} says where it comes apart.`
      : `move what few of its dependents use into a package of its own: ${why}.`,
  };
};

export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
