/** A bar of a chart. */
export interface Bar {
  label: string;
  /** In seconds; more than 0. */
  value: number;
  /** What stands behind the bar. */
  text: string;
  isOurs: boolean;
}

const WIDTH = 860;
const LEFT = 330;
const RIGHT = 130;
const TOP = 48;
const ROW = 30;

/** A chart of horizontal bars on a logarithmic scale, as SVG; `title` says what is measured and in what unit. */
export const drawChart = (title: string, bars: readonly Bar[]): string => {
  const least = 10 ** Math.floor(Math.log10(Math.min(...bars.map(({ value }) => value))));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...bars.map(({ value }) => value)) * 1.0001));
  const place = (value: number): number =>
    LEFT + ((WIDTH - LEFT - RIGHT) * Math.log10(value / least)) / Math.log10(most / least);
  const bottom = TOP + bars.length * ROW;
  const ticks = Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, power) => least * 10 ** power);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 32}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="12" y="24" font-size="15" font-weight="600" fill="#1f2328">${escape(title)}</text>`,
    ...ticks.flatMap((tick) => [
      `<line x1="${fix(place(tick))}" y1="${TOP - 8}" x2="${fix(place(tick))}" y2="${bottom}" stroke="#d1d9e0"/>`,
      `<text x="${fix(place(tick))}" y="${bottom + 18}" text-anchor="middle" fill="#59636e">${tick}</text>`,
    ]),
    ...bars.flatMap(({ label, value, text, isOurs }, index) => {
      const y = TOP + index * ROW;
      const width = Math.max(1, place(value) - LEFT);
      return [
        `<text x="${LEFT - 10}" y="${y + 16}" text-anchor="end" fill="#1f2328">${escape(label)}</text>`,
        `<rect x="${LEFT}" y="${y + 2}" width="${fix(width)}" height="20" rx="2" fill="${isOurs ? '#1a7f37' : '#8c959f'}"/>`,
        `<text x="${fix(LEFT + width + 8)}" y="${y + 16}" fill="#1f2328">${escape(text)}</text>`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
};

const fix = (value: number): string => value.toFixed(1);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
