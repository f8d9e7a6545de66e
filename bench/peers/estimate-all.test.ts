import { expect, test } from 'vitest';
import { estimateAll } from './estimate-all.ts';

const seconds = (each: number) => ({ wallSeconds: each, cpuSeconds: each * 2 });

test('what was not run takes as long as the sampled tasks, and starting counts once', () => {
  const all = estimateAll({
    overhead: seconds(4),
    fixed: { measured: seconds(10), tasks: 20 },
    part: { measured: seconds(14), tasks: 10 },
    all: 120,
  });
  expect(all).toEqual({ wallSeconds: 110, cpuSeconds: 220 });
});

test('of what has no fixed part only the start is fixed', () => {
  const overhead = seconds(4);
  const part = { measured: seconds(14), tasks: 10 };
  expect(estimateAll({ overhead, fixed: { measured: overhead, tasks: 0 }, part, all: 10 }).wallSeconds).toBe(14);
});
