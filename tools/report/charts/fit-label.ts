/** Widths from which on a drawing shows more of its labels, in CSS pixels; the style has a class for each. */
export const WIDTHS = [300, 480, 640, 960, 1120] as const;

/** Of 11 px of the system's font, on the safe side, and what stays free at both ends. */
const LETTER = 6.8;
const PADDING = 10;
/** Of fewer letters nobody knows what was clipped. */
const LEAST = 6;

/**
 * The class under which `text` shows in a place that takes `share` (0 to 1) of the drawing's width: from the first width on
 * at which it fits. Undefined where it never does.
 */
const fitLabel = (text: string, share: number): string | undefined => {
  const needed = widthOf(text) / share;
  const width = WIDTHS.find((each) => each >= needed);
  return width === undefined ? undefined : `from${width}`;
};

/** In CSS pixels. */
export const widthOf = (text: string): number => [...text].length * LETTER + PADDING;

/** As much of `text` as fits into `width` pixels, its middle left out: names differ at their ends. Undefined where too little is left. */
export const clipLabel = (text: string, width: number): string | undefined => {
  if (widthOf(text) <= width) return text;
  const letters = Math.floor((width - PADDING) / LETTER) - 1;
  if (letters < LEAST) return undefined;
  const head = Math.ceil(letters / 3);
  return `${[...text].slice(0, head).join('')}…${[...text].slice(head - letters).join('')}`;
};

/** A text, and the classes under which it shows. */
export interface Label {
  text: string;
  classes: string;
}

/** The first of `texts` that fits, at each width: of texts that go from the longest to the shortest. */
export const fitLabels = (texts: readonly string[], share: number): Label[] => {
  const labels: Label[] = [];
  let until = '';
  for (const text of texts) {
    const from = fitLabel(text, share);
    if (from === undefined || from === until) continue;
    labels.push({ text, classes: until === '' ? from : `${from} ${until.replace('from', 'until')}` });
    until = from;
  }
  return labels;
};
