import { GRADES, gradeOf } from './grade.ts';
import type { Judged, Reason } from './judge-package.ts';

/** The tracker is worked off from the top; more than this nobody reads. */
const MOST = 20;

/** A B is a remark; from a C on it is work. */
export const isDebt = ({ grade }: Reason): boolean => GRADES.indexOf(grade) >= GRADES.indexOf('C');

/** Stays the same for as long as the package and the signal do. */
export const debtIdOf = (dir: string, signal: string): string => `Q-${dir.replaceAll('/', '-')}-${signal}`;

/** What stands in the debt tracker: the worst grade first, then where most is changed. */
export const renderDebts = (judged: readonly Judged[]): string => {
  const debts = judged
    .flatMap(({ signals, reasons }) => reasons.filter(isDebt).map((reason) => ({ signals, reason })))
    .toSorted(
      (left, right) =>
        GRADES.indexOf(right.reason.grade) - GRADES.indexOf(left.reason.grade) ||
        right.signals.churn - left.signals.churn,
    );
  const rows = debts.slice(0, MOST).map(({ signals, reason: { signal, steps, text, grade } }) => {
    const id = debtIdOf(signals.dir, signal.id);
    return `| ${id} | ${signals.dir}: ${text} (${grade}) | ${signal.costs} | ${signal.asks}: ${boundOf(steps)} |`;
  });
  if (rows.length === 0) return 'No package has a C or worse.\n';
  const rest = debts.length - rows.length;
  const head = '| id | what is owed | what it costs | paid when |\n| --- | --- | --- | --- |';
  return `${[head, ...rows, ...(rest > 0 ? ['', `And ${rest} more.`] : [])].join('\n')}\n`;
};

const boundOf = (steps: readonly [number, number, number]): string =>
  `${gradeOf(Infinity, steps) === 'A' ? 'at least' : 'at most'} ${steps[1]}`;
