import { seconds } from '../judge/describe-culprit.ts';
import { METRIC_NAMES, METRICS } from '../judge/metrics.ts';
import type { Repair } from './plan-repairs.ts';

/** What is not won is not said. In seconds. */
const GRAIN = 0.005;

/** Repairs as entries of a list of things to do, in Markdown. */
export const renderPlan = (repairs: readonly Repair[]): string => {
  if (repairs.length === 0) return 'no repair of one step makes any check faster\n';
  return repairs.map((repair) => `- [ ] ${repair.said} (${describeGains(repair)})\n`).join('');
};

/** What a repair wins: `wins 1.20 s of the average edit`. */
export const describeGains = ({ gains }: Pick<Repair, 'gains'>): string => {
  const won = METRICS.filter((id) => gains[id] > GRAIN);
  return `wins ${won.map((id) => `${seconds(gains[id])} of ${METRIC_NAMES[id]}`).join(', ') || 'little'}`;
};
