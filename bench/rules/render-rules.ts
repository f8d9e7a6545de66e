import { median, summarize } from '../summarize.ts';
import { ceilingOf, type Measured, MOST_MIB, MOST_TIMES, PLANS } from './plans.ts';
import type { RuleFigure } from './rule-figure.ts';

/** The figures as tables in Markdown, one for each size, and what the file-local rules take in times of the floor. */
export const renderRules = (figures: readonly RuleFigure[]): string =>
  [...Map.groupBy(figures, ({ size }) => `${size.packages}/${size.lines}`).values()].map(renderSize).join('\n\n');

const renderSize = (figures: readonly RuleFigure[]): string => {
  const [first] = figures;
  if (!first) return '';
  const { packages, lines } = first.grown;
  const rows = PLANS.flatMap((plan) => {
    const own = figures.filter(({ what }) => what === plan.name);
    return own.length > 0 ? [renderRow(plan, own)] : [];
  });
  const peak = Math.max(...figures.map(({ peakPssMib }) => peakPssMib));
  return [
    `### ${packages} packages, ${lines.toLocaleString('en')} lines`,
    '',
    '| | wall | asked for | CPU | memory, peak of the tree | looked at | beside it |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...renderTimes(figures),
    `- The most memory of any run is ${gib(peak)}; asked for: at most ${gib(MOST_MIB)}.`,
  ].join('\n');
};

const renderRow = ({ name, title }: Measured, figures: readonly RuleFigure[]): string => {
  const red = figures.filter(({ ok }) => !ok).length;
  const ceiling = ceilingOf(name, figures[0]?.size.lines ?? 0);
  const of = (pick: (figure: RuleFigure) => number): number[] => figures.map(pick);
  const cells = [
    red > 0 ? `${title} (${red} of ${figures.length} runs red)` : title,
    summarize(of(({ wallSeconds }) => wallSeconds)),
    ceiling === undefined ? '' : `${ceiling} s`,
    summarize(of(({ cpuSeconds }) => cpuSeconds)),
    gib(Math.max(...of(({ peakPssMib }) => peakPssMib))),
    [...new Set(figures.map(({ seen }) => seen))].join('; '),
    summarize(
      of(({ besideCpuSeconds, wallSeconds }) => besideCpuSeconds / wallSeconds),
      'cores',
    ),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** Each run of the rules is held to the run of the floor just before it. */
const renderTimes = (figures: readonly RuleFigure[]): string[] => {
  const pick = (name: Measured['name']): RuleFigure[] => figures.filter(({ what }) => what === name);
  const pairs = pick('lint').flatMap((lint) => {
    const floor = pick('floor').find(({ run }) => run === lint.run);
    return floor ? [{ lint, floor }] : [];
  });
  if (pairs.length === 0) return [];
  const wall = pairs.map(({ lint, floor }) => lint.wallSeconds / floor.wallSeconds);
  const cpu = pairs.map(({ lint, floor }) => lint.cpuSeconds / floor.cpuSeconds);
  const isKept = median(wall) <= MOST_TIMES;
  return [
    `- The file-local rules take ${summarize(wall, '×')} of the wall time and ${summarize(cpu, '×')} of the CPU time of the floor; asked for: at most ${MOST_TIMES} ×, which is ${isKept ? 'kept' : 'missed'}.`,
  ];
};

const gib = (mib: number): string => `${(mib / 1024).toFixed(2)} GiB`;

/** One line for who watches. */
export const describeRun = (figure: RuleFigure): string => {
  const { size, what, run, wallSeconds, cpuSeconds, peakPssMib, besideCpuSeconds, ok, seen } = figure;
  const beside = (besideCpuSeconds / wallSeconds).toFixed(1);
  return `${size.packages}/${size.lines} ${what} ${run}: ${wallSeconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} CPU-s, ${peakPssMib.toFixed(0)} MiB, ${beside} cores beside it, ${seen}${ok ? '' : ', RED'}`;
};
