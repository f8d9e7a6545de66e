/** `median (min–max)` of some measurements, in seconds unless `unit` says otherwise. */
export const summarize = (values: readonly number[], unit = 's'): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const [min = 0] = sorted;
  const max = sorted.at(-1) ?? 0;
  return `${format(median(sorted))} ${unit} (${format(min)}–${format(max)})`;
};

/** The middle value, or the mean of the two in the middle; 0 of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

const format = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
