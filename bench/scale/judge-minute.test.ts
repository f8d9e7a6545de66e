import { expect, test } from 'vitest';
import { exampleFigure } from './example-figure.ts';
import { judgeMinute } from './judge-minute.ts';

const cold = (wallSeconds: number, ok = true) => exampleFigure('cold', wallSeconds, ok);

test('the median is held to the limit, not the slowest run', () => {
  expect(judgeMinute([cold(50), cold(90), cold(60)], '60')).toEqual([]);
  expect(judgeMinute([cold(50), cold(90), cold(60.1)], '60')).toEqual([
    'the cold check of 500 packages with 100000 lines took 60.1 s, over 60 s',
  ]);
});

test('a quick run that was red is no proof', () => {
  expect(judgeMinute([cold(20), cold(20, false)], '60')).toEqual([
    '1 of 2 cold checks of 500 packages with 100000 lines were red',
  ]);
});

test('what is not cold is not held to it, and proves nothing', () => {
  expect(judgeMinute([cold(20), exampleFigure('leaf', 90)], '60')).toEqual([]);
  expect(judgeMinute([exampleFigure('leaf', 4)], '60')).toEqual([
    'no cold check was measured: leave --only out, or name cold in it',
  ]);
});

test('a limit that is no number of seconds is refused', () => {
  expect(judgeMinute([cold(20)], 'a minute')).toEqual(["--fail-over takes seconds, not 'a minute'"]);
  expect(judgeMinute([cold(20)], '')).toEqual(["--fail-over takes seconds, not ''"]);
});
