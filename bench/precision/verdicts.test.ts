import { expect, test } from 'vitest';
import { describePrecision, parseVerdicts } from './verdicts.ts';

const LINES =
  'after\tshop\tno-cycles\tsrc/a.ts:3\ttrue\tit is one\nafter\tshop\tio-edges\tsrc/b.ts:1\tfalse\tonly asked for\n';

test('a verdict is a line of fields', () => {
  expect(parseVerdicts(LINES)[1]).toEqual({
    sample: 'after',
    project: 'shop',
    rule: 'io-edges',
    at: 'src/b.ts:1',
    isTrue: false,
    why: 'only asked for',
  });
});

test('precision is the share of what is true', () => {
  expect(describePrecision(parseVerdicts(LINES))).toBe('50 % (1 of 2)');
  expect(describePrecision([])).toBe('not judged');
});
