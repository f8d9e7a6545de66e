import { expect, test } from 'vitest';
import { exampleFigure } from './example-figure.ts';
import { renderScale } from './render-scale.ts';

test('a row has the median of its runs beside what was asked for', () => {
  const row = renderScale([exampleFigure('cold', 30), exampleFigure('cold', 40), exampleFigure('cold', 20)]).split(
    '\n',
  )[4];
  expect(row).toContain('| cold (`--cold`) | 30.0 s (20.0–40.0) | 25 s | 80.0 s');
  expect(row).toContain('1.0 GiB (RSS 2.0 GiB) | 6 of 10 |');
});

test('a run that was red is told', () => {
  expect(renderScale([exampleFigure('cold', 30), exampleFigure('cold', 40, false)])).toContain('(1 of 2 runs red)');
});

test('the tools are told of the cold runs alone', () => {
  expect(renderScale([exampleFigure('cold', 30), exampleFigure('leaf', 4)])).toContain('lint 3.00 s (3.00–3.00)');
  expect(renderScale([exampleFigure('leaf', 4)])).not.toContain('Tools in');
});
