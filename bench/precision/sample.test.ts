import { expect, test } from 'vitest';
import { sampleByRule } from './sample.ts';

const FOUND = [1, 2, 3, 4, 5, 6].map((at) => ({ rule: at === 6 ? 'rare' : 'common', at }));

test('a sample is the same for one seed', () => {
  expect(sampleByRule(FOUND, 4, 1)).toEqual(sampleByRule(FOUND, 4, 1));
  expect(sampleByRule(FOUND, 4, 1)).not.toEqual(sampleByRule(FOUND, 4, 5));
});

test('a rule with few findings is in it', () => {
  expect(sampleByRule(FOUND, 2, 1).map(({ rule }) => rule)).toEqual(['common', 'rare']);
});

test('there are no more than there are', () => {
  expect(sampleByRule(FOUND, 50, 1)).toHaveLength(6);
});
