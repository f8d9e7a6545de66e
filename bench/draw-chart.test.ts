import { expect, test } from 'vitest';
import { drawChart } from './draw-chart.ts';

const bar = (label: string, value: number) => ({ label, value, text: `${value} s`, isOurs: false });
const widthsOf = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="330" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('ten times as long is one step longer, wherever it starts', () => {
  const [one = 0, ten = 0, hundred = 0] = widthsOf(drawChart('t', [bar('a', 2), bar('b', 20), bar('c', 200)]));
  expect(ten - one).toBeCloseTo(hundred - ten, 0);
  expect(ten).toBeGreaterThan(one);
});

test('the scale has a line at each power of ten around the values', () => {
  const ticks = [...drawChart('t', [bar('a', 2), bar('b', 20)]).matchAll(/text-anchor="middle"[^>]*>(\d+)</g)];
  expect(ticks.map(([, tick]) => tick)).toEqual(['1', '10', '100']);
});

test('what would be markup is text', () => {
  expect(drawChart('a < b', [bar('x & y', 2)])).toContain('a &lt; b');
});
