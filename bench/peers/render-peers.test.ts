import { expect, test } from 'vitest';
import type { PeerFigure } from './bench-peers.ts';
import { listBars, renderPeers } from './render-peers.ts';

const figure = (what: string, seconds: number): PeerFigure => ({
  what,
  title: what,
  label: what,
  run: 1,
  packages: 500,
  code: 0,
  wallSeconds: seconds,
  cpuSeconds: seconds * 2,
  peakRssMib: 1,
  peakPssMib: 1,
  besideCpuSeconds: 0,
  load: 0,
});
const sampled: PeerFigure = {
  ...figure('nx-stock', 10),
  tasks: { run: 20, all: 200 },
  estimate: { wallSeconds: 100, cpuSeconds: 200 },
};

test('what is asked for stands beside what was measured', () => {
  const text = renderPeers([figure('ours', 10), figure('floor', 8), sampled]);
  expect(text).toContain('Ours takes 1.25 × of the wall time and 1.25 × of the CPU time of the floor');
  expect(text).toContain('Nx with its own plugins takes 10.00 × of the wall time');
  expect(text).not.toContain('Nx with the same tools');
});

test('a sample is told as an estimate, with the tasks that were run', () => {
  expect(renderPeers([figure('ours', 10), sampled])).toContain('| nx-stock | ≈ 100 s | ≈ 200 s |');
  expect(renderPeers([figure('ours', 10), sampled])).toContain('20 of 200');
});

test('the cheapest bar comes first, and ours is marked', () => {
  const bars = listBars([sampled, figure('ours', 10)]);
  expect(bars.map(({ label, isOurs }) => [label, isOurs])).toEqual([
    ['ours', true],
    ['nx-stock', false],
  ]);
});
