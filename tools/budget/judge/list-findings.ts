import { type Finding, fitFinding, MESSAGE_LIMIT, renderMessage } from '@acme/tools-findings';
import type { BudgetPackage } from '../facts/budget-package.ts';
import { splitCommand } from '../explain/split-command.ts';
import type { Coefficients } from '../model/coefficients.ts';
import { predictCosts } from '../model/predict-costs.ts';
import { type CulpritWords, describeCulprit, seconds } from './describe-culprit.ts';
import { findCulprits } from './find-culprits.ts';
import type { Judgement } from './judge-metric.ts';
import { METRIC_NAMES, METRICS, type MetricId } from './metrics.ts';

/** More than one change may add is waived by somebody; more than the ceiling is not. */
export const SHAPE_RULE = 'budget-shape';
export const CEILING_RULE = 'budget-ceiling';

const WHY: Record<typeof SHAPE_RULE | typeof CEILING_RULE, string> = {
  [SHAPE_RULE]: 'every later check waits that much longer.',
  [CEILING_RULE]: 'a check that is slower is not run after every edit.',
};

export interface Compared {
  before: readonly BudgetPackage[] | undefined;
  now: readonly BudgetPackage[];
  model: Coefficients;
  judgements: Readonly<Record<MetricId, Judgement>>;
  /** Names of the packages on the critical path. */
  path: readonly string[];
  /** What a finding is about whose cause is not known: a file that exists. */
  fallback: string;
}

/** One finding for each culprit, whatever the number of metrics that it raises: the one that is nearest to its ceiling is named. */
export const listFindings = (compared: Compared): Finding[] => {
  const { before, now, model, judgements } = compared;
  const failed = METRICS.filter((id) => isFailure(judgements[id])).toSorted(
    (left, right) => share(judgements[right]) - share(judgements[left]),
  );
  if (failed.length === 0) return inheritedOf(compared);
  const culpritsOf = before ? findCulprits(before, now, model) : () => [];
  const findings = new Map<string, Finding>();
  for (const id of failed) {
    const judgement = judgements[id];
    const rule = judgement.verdict === 'over' ? CEILING_RULE : SHAPE_RULE;
    const [culprit] = culpritsOf(id);
    const words = culprit ? describeCulprit(culprit, id, now, model) : describeWhole(compared, id);
    const key = `${words.file}:${words.line ?? ''}:${words.what.replace(/ adds? .*$/, '')}`;
    if (findings.has(key)) continue;
    const { what, ...place } = words;
    const say = (rise: string): Finding => ({
      rule,
      severity: 'error',
      ...place,
      what: `${rise}: ${what}.`,
      why: WHY[rule],
      docs: `docs/checks/${rule}.md`,
    });
    const full = say(describeRise(id, judgement));
    // The names of what did it are needed; the seconds are in the report as well.
    findings.set(key, renderMessage(full).length > MESSAGE_LIMIT ? say(describeLimit(id, judgement)) : full);
  }
  return [...findings.values()].map(fitFinding);
};

const isFailure = ({ verdict }: Judgement): boolean => verdict === 'raised' || verdict === 'over';

const share = ({ now, ceiling }: Judgement): number => now / ceiling;

const describeRise = (id: MetricId, { before, now, limit, ceiling, verdict }: Judgement): string => {
  const to = verdict === 'over' ? `over its ceiling of ${seconds(ceiling)}` : `past ${seconds(limit)}`;
  // Above the ceiling any rise counts, also one that both numbers round away.
  if (before !== undefined && seconds(before) === seconds(now))
    return `${METRIC_NAMES[id]} grows by ${((now - before) * 1000).toPrecision(2)} ms to ${seconds(now)}, ${to}`;
  const from = before === undefined ? '' : ` from ${seconds(before)}`;
  return `${METRIC_NAMES[id]} goes${from} to ${seconds(now)}, ${to}`;
};

const describeLimit = (id: MetricId, { limit, ceiling, verdict }: Judgement): string =>
  `${METRIC_NAMES[id]} goes ${verdict === 'over' ? `over its ceiling of ${seconds(ceiling)}` : `past ${seconds(limit)}`}`;

/** No step of the change adds to it by itself, or there is nothing to compare with. */
const describeWhole = ({ now, path, fallback, model }: Compared, id: MetricId): CulpritWords => {
  const last = now.find(({ name }) => name === path.at(-1));
  const { graph } = predictCosts(now, model);
  const largest = now[graph.seconds.indexOf(Math.max(...graph.seconds))];
  const split = largest && splitCommand(largest);
  const file = last ? `${last.dir}/package.json` : fallback;
  return {
    file,
    what: `no single step adds much; the chain ends in '${path.at(-1) ?? 'nothing'}'`,
    fix:
      id === 'package'
        ? `split the largest package, ${largest?.dir}: ${split ?? 'pnpm harness budget plan'}.`
        : 'take the first repair of pnpm harness budget plan.',
  };
};

/** A change that makes nothing worse is let through, but it is said. */
const inheritedOf = ({ judgements, fallback }: Compared): Finding[] =>
  METRICS.filter((id) => judgements[id].verdict === 'inherited').map((id) => ({
    rule: CEILING_RULE,
    severity: 'warning',
    file: fallback,
    what: `${METRIC_NAMES[id]} is at ${seconds(judgements[id].now)}, over its ceiling of ${seconds(judgements[id].ceiling)}, as before this change.`,
    why: WHY[CEILING_RULE],
    fix: 'take the first repair of pnpm harness budget plan.',
    docs: `docs/checks/${CEILING_RULE}.md`,
  }));
