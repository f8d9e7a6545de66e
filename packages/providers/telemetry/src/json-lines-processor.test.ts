import { expect, test } from 'vitest';
import { jsonLinesProcessor } from './json-lines-processor.ts';

test('nothing is held back, so flushing writes nothing more', async () => {
  const lines: string[] = [];
  await jsonLinesProcessor((line) => lines.push(line)).forceFlush();
  expect(lines).toEqual([]);
});
