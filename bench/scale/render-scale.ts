import { summarize } from '../summarize.ts';
import type { Figure } from './figure.ts';
import { PLANS, SCENARIOS } from './scenarios.ts';

/** The figures as tables in Markdown: one for each size, and what the tools took. */
export const renderScale = (figures: readonly Figure[]): string => {
  const sizes = Map.groupBy(figures, ({ size }) => `${size.packages}/${size.lines}`);
  return [...sizes.values()].map(renderSize).join('\n\n');
};

const renderSize = (figures: readonly Figure[]): string => {
  const [first] = figures;
  if (!first) return '';
  const { packages, lines } = first.grown;
  const rows = SCENARIOS.flatMap((scenario) => {
    const own = figures.filter(({ what }) => what === scenario);
    return own.length > 0 ? [renderRow(scenario, own)] : [];
  });
  return [
    `### ${packages} packages, ${lines.toLocaleString('en')} lines`,
    '',
    '| | wall | asked for | CPU | memory, peak of the tree | tasks run | beside it |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...renderTools(figures),
  ].join('\n');
};

const renderRow = (scenario: (typeof SCENARIOS)[number], figures: readonly Figure[]): string => {
  const { title, ceilings } = PLANS[scenario];
  const [first] = figures;
  const ceiling = (first?.size.lines ?? 0) > 100_000 ? ceilings?.upTo1m : ceilings?.upTo100k;
  const of = (pick: (figure: Figure) => number): number[] => figures.map(pick);
  const red = figures.filter(({ ok }) => !ok).length;
  const cells = [
    red > 0 ? `${title} (${red} of ${figures.length} runs red)` : title,
    summarize(of(({ wallSeconds }) => wallSeconds)),
    first?.size.packages === 500 && ceiling !== undefined ? `${ceiling} s` : '',
    summarize(of(({ cpuSeconds }) => cpuSeconds)),
    `${gib(figures.map(({ peakPssMib }) => peakPssMib))} (RSS ${gib(figures.map(({ peakRssMib }) => peakRssMib))})`,
    `${(first?.tasks?.total ?? 0) - (first?.tasks?.cached ?? 0)} of ${first?.tasks?.total ?? 0}`,
    `${summarize(
      of(({ besideCpuSeconds, wallSeconds }) => besideCpuSeconds / wallSeconds),
      'cores',
    )}`,
  ];
  return `| ${cells.join(' | ')} |`;
};

const gib = (mib: readonly number[]): string => `${(Math.max(...mib) / 1024).toFixed(1)} GiB`;

/** What each tool took in the cold runs: wall time, while others ran beside it. */
const renderTools = (figures: readonly Figure[]): string[] => {
  const cold = figures.filter(({ what }) => what === 'cold' || what === 'empty');
  const tools = [...new Set(cold.flatMap((figure) => Object.keys(figure.tools)))];
  if (tools.length === 0) return [];
  const cells = tools.map((tool) => `${tool} ${summarize(cold.map((figure) => figure.tools[tool] ?? 0))}`);
  return ['', `Tools in the cold runs, beside each other: ${cells.join(', ')}.`];
};

/** One line for who watches. */
export const describeFigure = (figure: Figure): string => {
  const { size, what, run, wallSeconds, cpuSeconds, peakPssMib, besideCpuSeconds, ok } = figure;
  const beside = (besideCpuSeconds / wallSeconds).toFixed(1);
  return `${size.packages}/${size.lines} ${what} ${run}: ${wallSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU-s, ${peakPssMib.toFixed(0)} MiB, ${beside} cores beside it${ok ? '' : ', RED'}`;
};
