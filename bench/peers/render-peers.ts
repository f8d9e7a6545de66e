import type { Bar } from '../draw-chart.ts';
import { median, summarize } from '../summarize.ts';
import type { PeerFigure } from './bench-peers.ts';

/** The contestants as a table in Markdown, and the ratios that were asked for. */
export const renderPeers = (figures: readonly PeerFigure[]): string => {
  const contestants = Map.groupBy(figures, ({ what }) => what);
  const ours = wallOf(contestants.get('ours') ?? []);
  const cpu = cpuOf(contestants.get('ours') ?? []);
  const rows = [...contestants.values()].map((own) => {
    const [first] = own;
    const { tasks, estimate } = first ?? {};
    const cells = [
      first?.title ?? '',
      estimate ? `≈ ${round(wallOf(own))} s` : summarize(own.map(({ wallSeconds }) => wallSeconds)),
      estimate ? `≈ ${round(cpuOf(own))} s` : summarize(own.map(({ cpuSeconds }) => cpuSeconds)),
      `${(wallOf(own) / ours).toFixed(1)} × / ${(cpuOf(own) / cpu).toFixed(1)} ×`,
      `${(Math.max(...own.map(({ peakPssMib }) => peakPssMib)) / 1024).toFixed(1)} GiB`,
      tasks ? `${tasks.run} of ${tasks.all}` : 'all',
      summarize(
        own.map(({ besideCpuSeconds, wallSeconds }) => besideCpuSeconds / wallSeconds),
        'cores',
      ),
      own.every(({ code }) => code === 0) ? 'yes' : 'no',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| | wall | CPU | times ours (wall / CPU) | memory | tasks run | beside it | green |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...listRatios(figures),
    '',
    NOTE,
  ].join('\n');
};

/** The median wall time; of all tasks, where only some were run. */
const wallOf = (figures: readonly PeerFigure[]): number =>
  median(figures.map(({ estimate, wallSeconds }) => estimate?.wallSeconds ?? wallSeconds));

const cpuOf = (figures: readonly PeerFigure[]): number =>
  median(figures.map(({ estimate, cpuSeconds }) => estimate?.cpuSeconds ?? cpuSeconds));

const NOTE =
  'What has a ≈ was estimated: whole domains and the tools of the workspace were run, and the other tasks take as long as those of the domains. ' +
  'Of the tools all run the tests that ours runs, which are few, as none of them was edited. ' +
  'Nx with its own plugins has neither the tools of the workspace nor any of its rules but module boundaries. ' +
  '"Beside it" are the cores that other programs of the machine kept busy meanwhile: where there were any, CPU time says more than wall time.';

const round = (seconds: number): string => seconds.toFixed(0);

/** One line for who watches. */
export const describePeer = ({ what, run, wallSeconds, cpuSeconds, tasks, estimate, code }: PeerFigure): string => {
  const part = tasks ? ` (${tasks.run} of ${tasks.all} tasks)` : '';
  const all = estimate ? `; all of them ≈ ${round(estimate.wallSeconds)} s, ${round(estimate.cpuSeconds)} CPU-s` : '';
  return `${what} ${run}: ${wallSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU-s${part}${all}${code === 0 ? '' : `, code ${code}`}`;
};

/** The contestants as bars of a chart, the cheapest first: CPU-seconds, which what runs beside them changes least. */
export const listBars = (figures: readonly PeerFigure[]): Bar[] =>
  [...Map.groupBy(figures, ({ what }) => what)]
    .map(([what, own]) => ({
      label: own[0]?.label ?? what,
      value: cpuOf(own),
      text: `${own[0]?.estimate ? '≈ ' : ''}${round(cpuOf(own))} s`,
      isOurs: what === 'ours',
    }))
    .toSorted((one, other) => one.value - other.value);

/** What was asked for, beside what was measured; nothing of contestants that did not run. */
const listRatios = (figures: readonly PeerFigure[]): string[] => {
  const of = (what: string): PeerFigure[] => figures.filter((each) => each.what === what);
  const ours = of('ours');
  return [
    { one: ours, other: of('floor'), says: 'Ours takes', end: 'of the floor; asked for: at most 1.3 ×' },
    {
      one: of('nx-same-tools'),
      other: ours,
      says: 'Nx with the same tools takes',
      end: 'of ours; asked for: at least 25 ×',
    },
    {
      one: of('nx-stock'),
      other: ours,
      says: 'Nx with its own plugins takes',
      end: 'of ours; asked for: at least 50 ×',
    },
  ]
    .filter(({ one, other }) => one.length > 0 && other.length > 0)
    .map(({ one, other, says, end }) => {
      const [wall, cpu] = [wallOf(one) / wallOf(other), cpuOf(one) / cpuOf(other)];
      return `- ${says} ${wall.toFixed(2)} × of the wall time and ${cpu.toFixed(2)} × of the CPU time ${end}.`;
    });
};
