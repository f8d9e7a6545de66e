import { median, summarize } from '../summarize.ts';
import type { Comparison } from './comparison.ts';

/** The table of all comparisons, and what they took. */
export const renderComparisons = (tried: readonly Comparison[]): string => {
  const all = tried.filter(({ verdict }) => verdict !== 'none');
  const none = tried.length - all.length;
  const equal = all.filter(({ kind }) => kind === 'equal');
  const slower = all.filter(({ kind }) => kind === 'slower');
  const runs = all.reduce((sum, { pairs }) => sum + 2 * pairs, 0);
  const minutes = all.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const beside = all.map(({ besideCores }) => besideCores);
  return [
    '| comparisons | alarms | asked for | factor of CPU time | factor of time | pairs |',
    '| --- | --- | --- | --- | --- | --- |',
    renderRow('a tree with itself', equal, 'at most 1 of 20'),
    renderRow('with a slow test, 15 % of CPU time', slower, 'at least 18 of 20'),
    '',
    `A cold check took ${summarize(all.flatMap(({ cpuSeconds }) => cpuSeconds))} of CPU; ${runs} of them took ${minutes.toFixed(0)} minutes, while ${median(beside).toFixed(1)} cores (${Math.min(...beside).toFixed(1)}–${Math.max(...beside).toFixed(1)}) were busy with something else. ${none} comparisons had no verdict, because a check was red, and were made again.`,
  ].join('\n');
};

const renderRow = (name: string, own: readonly Comparison[], asked: string): string => {
  const alarms = own.filter(({ verdict }) => verdict === 'slower').length;
  const cpu = summarize(
    own.map(({ factor }) => factor),
    '×',
  );
  const wall = summarize(
    own.map(({ wallFactor }) => wallFactor),
    '×',
  );
  const pairs = own.reduce((sum, each) => sum + each.pairs, 0) / Math.max(1, own.length);
  return `| ${name} | ${alarms} of ${own.length} | ${asked} | ${cpu} | ${wall} | ${pairs.toFixed(1)} |`;
};
