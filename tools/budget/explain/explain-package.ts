import type { BudgetPackage, Use } from '../facts/budget-package.ts';
import { seconds } from '../judge/describe-culprit.ts';
import { type Coefficients, COSTED } from '../model/coefficients.ts';
import { predictCosts, totalOf } from '../model/predict-costs.ts';
import { blastRadius } from '../shape/blast-radius.ts';
import { measureShape } from '../shape/measure-shape.ts';
import { splitCommand } from './split-command.ts';

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
  const targets = COSTED.flatMap((target) => (cost && cost[target] > 0 ? [`${target} ${seconds(cost[target])}`] : []));
  const dependents = packages.filter(({ edges }) => edges.some(({ to }) => to === each.name));
  const place = path.indexOf(each.name);
  const reached = countReached(graph.needs, index) - 1;
  const command = splitCommand(each);
  return [
    `${each.dir} (${each.name})`,
    `its own checks cost ${seconds(cost ? totalOf(cost) : 0)}, ${rankOf(graph.seconds, index)}: ${targets.join(', ')}`,
    `  for ${each.source.files} source files of ${kb(each.source.bytes)} with ${each.types} types and ${each.imports} imports, and ${each.tests.files} test files of ${kb(each.tests.bytes)}`,
    `an edit has ${seconds(blast[index] ?? 0)} checked again, ${rankOf(blast, index)}: itself and ${reached} packages that need it, at any distance`,
    `needed by ${dependents.length} at first hand: ${list(dependents.map(({ name }) => name))}`,
    `needs ${each.edges.length}: ${list(each.edges.map(({ to, use }) => `${to} (${USE_NAMES[use]})`))}`,
    place < 0
      ? `not on the critical path (${path.join(' → ')})`
      : `place ${place + 1} of ${path.length} on the critical path: ${path.join(' → ')}`,
    `seconds are predicted, of the reference machine, and the largest is number 1`,
    `Next: ${command ? `${command} says where it comes apart` : 'pnpm harness budget plan says what wins most'}`,
    '',
  ].join('\n');
};

const USE_NAMES: Record<Use, string> = { runtime: 'runs it', test: 'tests', type: 'types', declared: 'declared only' };

const rankOf = (values: readonly number[], index: number): string =>
  `number ${values.filter((value) => value > (values[index] ?? 0)).length + 1} of ${values.length} packages`;

/** How many packages an edit of one reaches, itself included. */
const countReached = (needs: readonly (readonly number[])[], start: number): number => {
  const reached = new Set([start]);
  for (const each of reached)
    for (const [index, needed] of needs.entries()) if (needed.includes(each)) reached.add(index);
  return reached.size;
};

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

const list = (names: readonly string[]): string => {
  const more = names.length - NAMES_SHOWN;
  return names.length === 0
    ? 'none'
    : `${names.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
