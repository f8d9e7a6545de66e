import { parseProgress } from '@acme/tools-runner';
import { expect, test } from 'vitest';
import { printProgress } from './progress.ts';

test('the tools at work are those that started and did not end', () => {
  const text = [
    printProgress({ step: 'start', target: 'typecheck', packages: 30 }),
    printProgress({ step: 'start', target: 'test', packages: 29 }),
    printProgress({ step: 'end', target: 'typecheck', packages: 30 }),
  ].join('');
  expect([...parseProgress(text)]).toEqual([['test', 29]]);
});

test('a line that is still being written is left for the next look', () => {
  expect([...parseProgress('start typecheck 30\nstart te')]).toEqual([['typecheck', 30]]);
});
