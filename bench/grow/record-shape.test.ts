import { expect, test } from 'vitest';
import { drawTypes } from './draw-types.ts';
import { shapeRecord } from './record-shape.ts';

const schemasOf = (seed: number): string | undefined =>
  drawTypes(shapeRecord('@x', 'freight-orders', 'arrival-report', seed))[0]?.text;

test('the same seed gives the same record', () => {
  expect(schemasOf(3)).toBe(schemasOf(3));
});

test('another seed gives other limits, so that no schema is written twice', () => {
  expect(new Set([1, 26, 51, 715, 5001].map(schemasOf)).size).toBe(5);
});

test('records differ in size', () => {
  const sizes = [1, 2, 3, 4].map((seed) => shapeRecord('@x', 'freight-orders', 'arrival-report', seed).fields.length);
  expect(new Set(sizes).size).toBe(4);
});
