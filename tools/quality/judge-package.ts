import type { HarnessSpec } from '@acme/tools-spec';
import { type Grade, gradeOf, GRADES, type Steps, worstOf } from './grade.ts';
import type { PackageSignals } from './package-signals.ts';
import { type Signal, SIGNALS } from './signals.ts';

/** A signal that is not an A. */
export interface Reason {
  signal: Signal;
  steps: Steps;
  grade: Grade;
  text: string;
}

export interface Judged {
  signals: PackageSignals;
  grade: Grade;
  /** Worst first. */
  reasons: readonly Reason[];
}

export const judgePackage = (signals: PackageSignals, steps: HarnessSpec['quality']['steps']): Judged => {
  const reasons = SIGNALS.flatMap((signal): Reason[] => {
    const value = signal.measure(signals);
    const grade = value === undefined ? 'A' : gradeOf(value, steps[signal.id]);
    return grade === 'A' ? [] : [{ signal, steps: steps[signal.id], grade, text: signal.describe(signals) }];
  });
  return {
    signals,
    grade: worstOf(reasons.map(({ grade }) => grade)),
    reasons: reasons.toSorted((left, right) => GRADES.indexOf(right.grade) - GRADES.indexOf(left.grade)),
  };
};
