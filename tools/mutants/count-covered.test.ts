import { expect, test } from 'vitest';
import { countCovered } from './count-covered.ts';

const TEXT = 'const f = (a) => {\n  if (a) g();\n  return 1;\n};\nf();\n';
const [ALL, BODY] = [
  { startOffset: 0, endOffset: TEXT.length, count: 1 },
  { startOffset: TEXT.indexOf('('), endOffset: TEXT.indexOf('};'), count: 0 },
];

test('the module runs, the function in it does not', () => {
  expect(countCovered('a.ts', TEXT, [[ALL, BODY]])).toEqual({ statements: 5, covered: 2 });
});

test('the innermost part counts', () => {
  const call = { startOffset: TEXT.indexOf('g()'), endOffset: TEXT.indexOf('g()') + 4, count: 0 };
  expect(countCovered('a.ts', TEXT, [[ALL, { ...BODY, count: 3 }, call]])).toEqual({ statements: 5, covered: 4 });
});

test('what one test file does not run another may', () => {
  expect(countCovered('a.ts', TEXT, [[ALL, BODY], [{ ...BODY, count: 1 }]])).toEqual({ statements: 5, covered: 5 });
});

test('what was never loaded is not covered', () => {
  expect(countCovered('a.ts', TEXT, [])).toEqual({ statements: 5, covered: 0 });
});

test('types are no statements', () => {
  expect(countCovered('a.ts', 'interface A { b: 1 }\nexport type C = A;\n', [])).toEqual({ statements: 0, covered: 0 });
});

test('what an arrow gives is a statement', () => {
  expect(countCovered('a.ts', 'const f = () => 1;\n', [])).toEqual({ statements: 2, covered: 0 });
});
