import type { Figure } from './figure.ts';

/** A run for tests, of which only what they are about is said. */
export const exampleFigure = (what: string, wallSeconds: number, ok = true): Figure => ({
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
