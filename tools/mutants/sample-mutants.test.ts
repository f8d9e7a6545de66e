import { expect, test } from 'vitest';
import { SAMPLE, sampleMutants } from './sample-mutants.ts';

const source = (lines: number, from = 0): string =>
  Array.from({ length: lines }, (_, index) => `a = ${index + from};\n`).join('');

test('the same text has the same sample', () => {
  const files = new Map([['a.ts', source(50)]]);
  expect(sampleMutants(files)).toEqual(sampleMutants(new Map(files)));
});

test('a sample is no larger than it has to be', () => {
  expect(sampleMutants(new Map([['a.ts', source(50)]]))).toHaveLength(SAMPLE);
});

test('where there is less, all of it is the sample', () => {
  expect(sampleMutants(new Map([['a.ts', source(3)]]))).toHaveLength(3);
});

test('an edit anywhere in a file draws another sample of it', () => {
  const lines = (text: string): number[] => sampleMutants(new Map([['a.ts', text]])).map(({ line }) => line);
  expect(lines(`${source(50)}// more\n`)).not.toEqual(lines(source(50)));
});
