import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { EXAMPLE_SIGNALS } from './example-signals.ts';
import { judgePackage } from './judge-package.ts';
import type { PackageSignals } from './package-signals.ts';

const judge = (change: Partial<PackageSignals>): string => {
  const { grade, reasons } = judgePackage({ ...EXAMPLE_SIGNALS, ...change }, EXAMPLE_SPEC.quality.steps);
  return [grade, ...reasons.map(({ text }) => text)].join(': ');
};

test('a package without a fault has an A, and no reason', () => {
  expect(judge({})).toBe('A');
});

test('a waiver is a B', () => {
  expect(judge({ waivers: 1 })).toBe('B: 1 waived');
});

test('long tests do not make up for few', () => {
  expect(judge({ testLines: 500, tests: 1 })).toBe('C: 1 tests per 100 lines');
});

test('many tests do not make up for empty ones', () => {
  expect(judge({ testLines: 30, tests: 30 })).toBe('C: 0.3 lines of tests per line');
});

const survivor = { file: 'a.ts', line: 1, what: 'a call is left out' };
const measured = { passed: true, coverage: 1, mutants: 8, survivors: [survivor, survivor] };

test('tests that notice six of eight planted mistakes are an A', () => {
  expect(judge({ measured })).toBe('A');
});

test('tests that notice none of eight are a D', () => {
  expect(judge({ measured: { ...measured, survivors: Array.from({ length: 8 }, () => survivor) } })).toBe(
    'D: its tests notice 0 of 8 planted mistakes',
  );
});

test('tests that fail in a copy prove nothing', () => {
  expect(judge({ measured: { ...measured, passed: false, survivors: [] } })).toBe('D: its tests do not pass in a copy');
});

test('of three planted mistakes a share says nothing', () => {
  expect(judge({ measured: { ...measured, mutants: 3, survivors: [survivor, survivor, survivor] } })).toBe('A');
});

test('what tests do not run is seen', () => {
  expect(judge({ measured: { ...measured, coverage: 0.7 } })).toBe('C: its tests run 70 % of its statements');
});

test('where coverage is not known nothing is said of it', () => {
  expect(judge({ measured: { passed: true, mutants: 8, survivors: [] } })).toBe('A');
});

test('a package without tests is a D', () => {
  expect(judge({ testLines: 0, tests: 0 })).toBe('D: 0 lines of tests per line: 0 tests per 100 lines');
});

test('a package of a few lines needs no tests of its own', () => {
  expect(judge({ sourceLines: 29, testLines: 0, tests: 0 })).toBe('A');
});

test('a page that the code left behind is a D', () => {
  expect(judge({ staleLines: 2001 })).toBe('D: 2001 lines changed since its page was reviewed');
});

test('a package that no page covers cannot be behind one', () => {
  expect(judge({ staleLines: undefined })).toBe('A');
});

test('a file of more than 300 lines is a D', () => {
  expect(judge({ longestFile: { path: 'a.ts', lines: 301 } })).toBe('D: a.ts has 301 lines');
});

test('a package that takes more seconds than one may is a D', () => {
  expect(judge({ budgetShare: 1.2 })).toBe('D: takes 120 % of the seconds of a package');
});

test('the size and the surface count', () => {
  expect(judge({ sourceLines: 2500, testLines: 2500, tests: 100, surface: 31 })).toBe(
    'C: exports 31 names: 2500 lines of source',
  );
});

test('churn alone is no fault', () => {
  expect(judge({ churn: 9 })).toBe('A');
});

test('the steps are those of the spec', () => {
  const { steps } = EXAMPLE_SPEC.quality;
  expect(judgePackage({ ...EXAMPLE_SIGNALS, surface: 3 }, steps).grade).toBe('A');
  expect(judgePackage({ ...EXAMPLE_SIGNALS, surface: 3 }, { ...steps, surface: [1, 2, 3] }).grade).toBe('C');
});
