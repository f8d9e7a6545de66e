import { expect, test } from 'vitest';
import { parseLog } from './parse-log.ts';

test('lines added and removed count', () => {
  const log = 'commit 2026-01-02 abc\n\n3\t2\ttools/a/a.ts\n';
  expect(parseLog(log)).toEqual([{ day: '2026-01-02', file: 'tools/a/a.ts', lines: 5 }]);
});

test('the first commit changes nothing', () => {
  expect(parseLog('commit 2026-01-02 \n\n3\t0\ttools/a/a.ts\n')).toEqual([]);
});

test('a binary file has no lines', () => {
  expect(parseLog('commit 2026-01-02 abc\n\n-\t-\ta.png\n')).toEqual([]);
});
