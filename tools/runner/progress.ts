import { type Target, TARGETS } from './infer-targets.ts';
import type { ProgressStep } from './run-targets.ts';

/** A step as one line of the file that `HARNESS_PROGRESS` names. */
export const printProgress = ({ step, target, packages }: ProgressStep): string => `${step} ${target} ${packages}\n`;

/** The tools that are at work in what `printProgress` wrote so far, each with its number of packages. */
export const parseProgress = (text: string): Map<Target, number> => {
  const running = new Map<Target, number>();
  for (const [, step, name, packages] of text.matchAll(/^(start|end) (\w+) (\d+)$/gm)) {
    const target = TARGETS.find((each) => each === name);
    if (target && step === 'start') running.set(target, Number(packages));
    if (target && step === 'end') running.delete(target);
  }
  return running;
};
