/** A stretch of a lane. Seconds from the start. */
export interface Bar<Item> {
  start: number;
  end: number;
  /** More than one where each for itself would be too small to see. */
  items: readonly Item[];
}

interface Stretch {
  start: number;
  end: number;
  /** It is never taken together with others. */
  isCritical: boolean;
}

/** Shares of the whole: what is smaller is taken together with its neighbours, up to the second. */
const SMALL = 0.008;
const WIDE = 0.06;

/** The bars of one lane on which `items` follow each other, out of `total` seconds. */
export const groupBars = <Item extends Stretch>(items: readonly Item[], total: number): Bar<Item>[] => {
  const bars: Bar<Item>[] = [];
  const isSmall = ({ start, end, isCritical }: Stretch): boolean => !isCritical && end - start < SMALL * total;
  for (const item of items) {
    const last = bars.at(-1);
    const joins =
      last !== undefined &&
      isSmall(item) &&
      last.items.every(isSmall) &&
      item.start - last.end < (SMALL * total) / 2 &&
      item.end - last.start <= WIDE * total;
    if (joins) bars[bars.length - 1] = { start: last.start, end: item.end, items: [...last.items, item] };
    else bars.push({ start: item.start, end: item.end, items: [item] });
  }
  return bars;
};
