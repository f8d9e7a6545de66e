import { expect, test } from 'vitest';
import { countGate, countSuite } from './count-results.ts';

const gate = (ok: boolean, failed: number, findings: object[] = []) =>
  JSON.stringify({ ok, tests: { passed: 7, failed }, failures: [], findings });
const FINDING = { rule: 'no-cycles', file: 'a.ts', line: 3, what: 'A cycle.', fix: 'cut it.' };

test('a green gate gives its tests', () => {
  expect(countGate(gate(true, 0))).toEqual({ counts: { passed: 7, failed: 0 }, lines: [] });
});

test('a gate that is red by tests gives their number', () => {
  expect(countGate(gate(false, 2)).counts).toEqual({ passed: 7, failed: 2 });
});

test('a gate that is red by a finding alone fails once, and shows it', () => {
  expect(countGate(gate(false, 0, [FINDING]))).toEqual({
    counts: { passed: 7, failed: 1 },
    lines: ['a.ts:3 no-cycles: A cycle. Fix: cut it.'],
  });
});

test('a gate that printed no document fails once', () => {
  expect(countGate('Segmentation fault\n')).toEqual({
    counts: { passed: 0, failed: 1 },
    lines: ['harness check printed no report:', 'Segmentation fault'],
  });
});

test('a suite gives its tests', () => {
  expect(countSuite('{"success":true,"numPassedTests":5,"numFailedTests":0}')).toEqual({ passed: 5, failed: 0 });
});

test('a suite that broke outside its tests fails once', () => {
  expect(countSuite('{"success":false,"numPassedTests":5,"numFailedTests":0}')).toEqual({ passed: 5, failed: 1 });
});

test('a suite without a report fails once', () => expect(countSuite('')).toEqual({ passed: 0, failed: 1 }));
