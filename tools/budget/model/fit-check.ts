import { type Coefficients, COSTED } from './coefficients.ts';
import type { RecordedTask } from './fit.ts';
import { solve } from './solve.ts';
import { spanTools } from './span-tools.ts';

/** A check in which every task ran, and all that it took. */
export interface RecordedCheck {
  run: string;
  seconds: number;
}

const RIDGE = 0.02;

/**
 * What a check takes beside its tools, once and for each task: all that it took without the time in which its tools ran, two
 * at a time in their order. `scale` makes the seconds of the records the reference's; without records the prior stays.
 */
export const fitCheck = (
  checks: readonly RecordedCheck[],
  tasks: readonly RecordedTask[],
  prior: Coefficients['check'],
  scale: number,
): Coefficients['check'] => {
  const byRun = Map.groupBy(tasks, ({ run }) => run);
  const rows = checks.flatMap(({ run, seconds }) => {
    const ran = byRun.get(run);
    if (!ran) return [];
    const own = Map.groupBy(ran, ({ target }) => target);
    const span = spanTools(COSTED.map((target) => sum((own.get(target) ?? []).map((task) => task.seconds))));
    return [{ factors: [1, ran.length], seen: Math.max(0, seconds - span) * scale, weight: 1 }];
  });
  if (rows.length === 0) return prior;
  const [start = 0, task = 0] = solve(rows, [prior.start, prior.task], [RIDGE, RIDGE]);
  return { start, task };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
