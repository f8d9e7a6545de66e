import { median } from '../summarize.ts';
import type { Figure } from './figure.ts';

/** What speaks against the promise that the median cold check takes at most `limit` seconds; nothing cold is no proof of it. */
export const judgeMinute = (figures: readonly Figure[], limit: string): string[] => {
  const seconds = Number(limit);
  if (!(seconds > 0)) return [`--fail-over takes seconds, not '${limit}'`];
  const cold = figures.filter(({ what }) => what === 'cold');
  if (cold.length === 0) return ['no cold check was measured: leave --only out, or name cold in it'];
  const sizes = Map.groupBy(cold, ({ size }) => `${size.packages} packages with ${size.lines} lines`);
  return [...sizes].flatMap(([title, own]) => {
    const taken = median(own.map(({ wallSeconds }) => wallSeconds));
    const red = own.filter(({ ok }) => !ok).length;
    return [
      ...(taken > seconds ? [`the cold check of ${title} took ${taken.toFixed(1)} s, over ${seconds} s`] : []),
      ...(red > 0 ? [`${red} of ${own.length} cold checks of ${title} were red`] : []),
    ];
  });
};
