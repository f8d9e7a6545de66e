import { expect, test } from 'vitest';
import { planGrowth } from './plan-growth.ts';

test('what is planned and what is there are as many packages as were asked for', () => {
  const { domains, utils, offices } = planGrowth(500, 27);
  expect(27 + domains.length * 6 + utils.length + offices.length).toBe(500);
});

test('four domains build on the types of the first of them', () => {
  const hubs = planGrowth(100, 27).domains.map(({ hub }) => hub);
  expect(hubs.slice(0, 5)).toEqual([undefined, 'freight-orders', 'freight-orders', 'freight-orders', undefined]);
});

test('every domain is wired into one app', () => {
  const { domains, offices } = planGrowth(1000, 27);
  expect(offices.flatMap((office) => office.domains)).toEqual(domains.map(({ name }) => name));
});

test('more packages than there are names for are refused', () => {
  expect(() => planGrowth(5000, 27)).toThrow('cannot be grown');
});
