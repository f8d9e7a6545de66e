/** Round numbers from 0 to `end`, evenly spaced, `most` steps at the utmost. Only 0 of nothing. */
export const niceTicks = (end: number, most: number): number[] => {
  if (end <= 0) return [0];
  const least = end / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
};
