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
  ].join('\n');
};

/** The median wall time; of all tasks, where only some were run. */
export const wallOf = (figures: readonly PeerFigure[]): number =>
  median(figures.map(({ estimate, wallSeconds }) => estimate?.wallSeconds ?? wallSeconds));

const cpuOf = (figures: readonly PeerFigure[]): number =>
  median(figures.map(({ estimate, cpuSeconds }) => estimate?.cpuSeconds ?? cpuSeconds));

const round = (seconds: number): string => seconds.toFixed(0);

/** One line for who watches. */
export const describePeer = ({ what, run, wallSeconds, cpuSeconds, tasks, estimate, code }: PeerFigure): string => {
  const part = tasks ? ` (${tasks.run} of ${tasks.all} tasks)` : '';
  const all = estimate ? `; all of them ≈ ${round(estimate.wallSeconds)} s, ${round(estimate.cpuSeconds)} CPU-s` : '';
  return `${what} ${run}: ${wallSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU-s${part}${all}${code === 0 ? '' : `, code ${code}`}`;
};

/** The contestants as bars of a chart, the quickest first. */
export const listBars = (figures: readonly PeerFigure[]): Bar[] =>
  [...Map.groupBy(figures, ({ what }) => what)]
    .map(([what, own]) => ({
      label: own[0]?.label ?? what,
      value: wallOf(own),
      text: `${own[0]?.estimate ? '≈ ' : ''}${round(wallOf(own))} s`,
      isOurs: what === 'ours',
    }))
    .toSorted((one, other) => one.value - other.value);
