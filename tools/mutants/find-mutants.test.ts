import { expect, test } from 'vitest';
import { findMutants } from './find-mutants.ts';

/** The texts with one mutant planted each. */
const plant = (source: string): string[] =>
  findMutants('a.ts', source).map(({ start, end, text }) => `${source.slice(0, start)}${text}${source.slice(end)}`);

test('a comparison is moved', () => {
  expect(plant('a = b < c;')).toEqual(['a = b <= c;']);
});

test('an equality is turned round', () => {
  expect(plant('a = b === c;')).toEqual(['a = b !== c;']);
});

test('a sum becomes a difference', () => {
  expect(plant('a = b + c;')).toEqual(['a = b - c;']);
});

test('joined texts stay as they are', () => {
  expect(plant("a = b + 'x';")).toEqual([]);
});

test('a condition is negated', () => {
  expect(plant('if (a) b = c;')).toEqual(['if (!(a)) b = c;']);
});

test('a return gives nothing', () => {
  expect(plant('function f() { return a; }')).toEqual(['function f() { return undefined; }']);
});

test('a return that gives nothing stays', () => {
  expect(plant('function f() { return; }')).toEqual([]);
});

test('an arrow gives nothing, with the parentheses of its object', () => {
  expect(plant('const f = () => ({ a });')).toEqual(['const f = () => undefined;']);
});

test('an arrow with a body gives what it returns', () => {
  expect(plant('const f = () => { a = b; };')).toEqual([]);
});

test('a call for its effect is left out', () => {
  expect(plant('f(a);')).toEqual(['undefined;']);
});

test('an assignment is no call', () => {
  expect(plant('a = f(b);')).toEqual([]);
});

test('numbers and truths change', () => {
  expect(plant('a = 1; b = true;')).toEqual(['a = 2; b = true;', 'a = 1; b = false;']);
});

test('a number that names a property stays', () => {
  expect(plant('a = { 1: b };')).toEqual([]);
});

test('types do not run', () => {
  expect(plant('type A = 1 | true; interface B { c: 2 } const a: 3 | undefined = f as unknown as 4;')).toEqual([]);
});

test('what cannot be parsed has no mutants', () => {
  expect(plant('a = = 1;')).toEqual([]);
});
