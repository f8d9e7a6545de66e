import { expect, test } from 'vitest';
import { renderRules } from './render-rules.ts';
import type { RuleFigure } from './rule-figure.ts';

const figure = (what: RuleFigure['what'], run: number, wallSeconds: number, ok = true): RuleFigure => ({
  what,
  run,
  wallSeconds,
  ok,
  seen: '9 files, 2 rules',
  size: { packages: 500, lines: 100_000 },
  grown: { packages: 500, lines: 101_000 },
  code: 0,
  cpuSeconds: wallSeconds,
  peakRssMib: 2048,
  peakPssMib: 512,
  besideCpuSeconds: 0,
  load: 1,
});

test('a row has the median of its runs beside what was asked for of that many lines', () => {
  const cold = [figure('cold', 1, 4), figure('cold', 2, 6), figure('cold', 3, 5)];
  expect(renderRules(cold)).toContain('| all graph rules, cold | 5.00 s (4.00–6.00) | 5 s |');
  const many = cold.map((each) => ({ ...each, size: { packages: 500, lines: 1_000_000 } }));
  expect(renderRules(many)).toContain('| all graph rules, cold | 5.00 s (4.00–6.00) | 25 s |');
});

test('the rules are held to the floor of the same run', () => {
  const kept = [figure('floor', 1, 2), figure('lint', 1, 3), figure('floor', 2, 20), figure('lint', 2, 30)];
  expect(renderRules(kept)).toContain('take 1.50 × (1.50–1.50) of the wall time');
  expect(renderRules(kept)).toContain('which is kept.');
  expect(renderRules([figure('floor', 1, 2), figure('lint', 1, 4.1)])).toContain('which is missed.');
});

test('a run that was red is told', () => {
  expect(renderRules([figure('same', 1, 1), figure('same', 2, 1, false)])).toContain('(1 of 2 runs red)');
});
