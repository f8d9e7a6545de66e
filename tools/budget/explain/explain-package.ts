import type { BudgetPackage, Use } from '../facts/budget-package.ts';
import { seconds } from '../judge/describe-culprit.ts';
import { type Coefficients, COSTED } from '../model/coefficients.ts';
import { listFeatures } from '../model/list-features.ts';
import { predictCosts, totalOf } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { measureShape } from '../shape/measure-shape.ts';

const NAMES_SHOWN = 6;

/** What one package costs, by target and reason, and where it stands among the others: a few lines of text. */
export const explainPackage = (
  packages: readonly BudgetPackage[],
  model: Coefficients,
  each: BudgetPackage,
): string => {
  const { byPackage, graph } = predictCosts(packages, model);
  const index = graph.names.indexOf(each.name);
  const blast = blastRadius(graph);
  const path = measureShape(graph).criticalPath.members;
  const cost = byPackage.get(each.name);
  const loaded = listFeatures(packages).get(each.name)?.closureKb ?? 0;
  const targets = COSTED.flatMap((target) => (cost && cost[target] > 0 ? [`${target} ${seconds(cost[target])}`] : []));
  const dependents = packages.filter(({ edges }) => edges.some(({ to }) => to === each.name));
  const place = path.indexOf(each.name);
  return [
    `${each.dir} (${each.name}): ${seconds(cost ? totalOf(cost) : 0)}, ${rankOf(graph.seconds, index)} of ${packages.length} packages`,
    `  ${targets.join(', ')}`,
    `  ${each.source.files} files of ${kb(each.source.bytes)} with ${each.types} types and ${each.imports} imports; ${each.tests.files} test files of ${kb(each.tests.bytes)} load ${loaded.toFixed(0)} kB`,
    `needs ${each.edges.length}: ${list(each.edges.map(({ to, use }) => `${to} (${USE_NAMES[use]})`))}`,
    `needed by ${dependents.length}: ${list(dependents.map(({ name }) => name))}`,
    `an edit of it checks ${seconds(blast[index] ?? 0)} again, ${rankOf(blast, index)} of ${packages.length}`,
    place < 0
      ? `not on the critical path (${path.join(' → ')})`
      : `place ${place + 1} of ${path.length} on the critical path: ${path.join(' → ')}`,
    '',
  ].join('\n');
};

const USE_NAMES: Record<Use, string> = { runtime: 'runs it', test: 'tests', type: 'types', declared: 'declared only' };

/** `number 3` of the largest. */
const rankOf = (values: readonly number[], index: number): string =>
  `number ${values.filter((value) => value > (values[index] ?? 0)).length + 1}`;

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

const list = (names: readonly string[]): string => {
  const more = names.length - NAMES_SHOWN;
  return names.length === 0
    ? 'none'
    : `${names.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
