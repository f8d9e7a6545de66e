import { expect, test } from 'vitest';
import { parseTrace } from './parse-trace.ts';

const event = (ph: string, tid: number, ts: number, name?: string, path?: string) => ({
  ph,
  tid,
  ts,
  ...(name === undefined ? {} : { name }),
  ...(path === undefined ? {} : { args: { path } }),
});

test('a file costs the time in which it was checked, whatever is nested in it', () => {
  const trace = [
    event('B', 1, 1000, 'checkSourceFile', '/w/a.ts'),
    event('B', 1, 2000, 'getVariancesWorker'),
    event('B', 2, 2000, 'checkSourceFile', '/w/b.ts'),
    event('E', 1, 3000),
    event('E', 2, 3500),
    event('E', 1, 5000),
  ];
  expect(parseTrace(JSON.stringify(trace))).toEqual([
    { file: '/w/b.ts', durationMs: 1.5 },
    { file: '/w/a.ts', durationMs: 4 },
  ]);
});

test('parsing and binding are not the checking of a file', () => {
  const trace = [event('B', 1, 0, 'createSourceFile', '/w/a.ts'), event('E', 1, 9)];
  expect(parseTrace(JSON.stringify(trace))).toEqual([]);
});

test('what was cut off is no trace', () => {
  expect(parseTrace('[{"ph":"B"')).toBeUndefined();
  expect(parseTrace('')).toBeUndefined();
});
