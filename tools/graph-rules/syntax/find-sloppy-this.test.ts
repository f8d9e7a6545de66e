import { expect, test } from 'vitest';
import { findSloppyThis } from './find-sloppy-this.ts';
import { parseSource } from './parse-source.ts';

const count = (text: string, file = 'a.cjs'): number => {
  const parsed = parseSource(file, text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return findSloppyThis(file, text, parsed.program).length;
};

test('a function of a script may take the global object from its this', () => {
  expect(count('exports.a = function () { return this; };')).toBe(1);
  expect(count('function a() { return () => this.process; }')).toBe(1);
  expect(count("function a() { return this['ev' + 'al']; }")).toBe(1);
});

test('what it reads by a name of its own is no global', () => {
  expect(count('function a() { return this.title; }')).toBe(0);
});

test('a class, the module itself and a module in the new form have no such this', () => {
  expect(count('class A { a() { return this.process; } b = this.process; }')).toBe(0);
  expect(count('this.a = 1; const b = () => this;')).toBe(0);
  expect(count('export function a() { return this; }', 'a.mjs')).toBe(0);
});
