import { expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { renderScale } from './render-scale.ts';

const figure = (what: string, wallSeconds: number, ok = true): Figure => ({
  what,
  wallSeconds,
  ok,
  run: 1,
  size: { packages: 500, lines: 100_000 },
  grown: { packages: 500, lines: 101_000 },
  code: ok ? 0 : 1,
  cpuSeconds: 80,
  peakRssMib: 2048,
  peakPssMib: 1024,
  besideCpuSeconds: 20,
  load: 1,
  tasks: { total: 10, cached: 4 },
  tools: what === 'cold' ? { lint: 3 } : {},
});

test('a row has the median of its runs beside what was asked for', () => {
  const row = renderScale([figure('cold', 30), figure('cold', 40), figure('cold', 20)]).split('\n')[4];
  expect(row).toContain('| cold (`--cold`) | 30.0 s (20.0–40.0) | 25 s | 80.0 s');
  expect(row).toContain('1.0 GiB (RSS 2.0 GiB) | 6 of 10 |');
});

test('a run that was red is told', () => {
  expect(renderScale([figure('cold', 30), figure('cold', 40, false)])).toContain('(1 of 2 runs red)');
});

test('the tools are told of the cold runs alone', () => {
  expect(renderScale([figure('cold', 30), figure('leaf', 4)])).toContain('lint 3.00 s (3.00–3.00)');
  expect(renderScale([figure('leaf', 4)])).not.toContain('Tools in');
});
