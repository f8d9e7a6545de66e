import { expect, test } from 'vitest';
import { findMadeCode } from './find-made-code.ts';
import { parseSource } from './parse-source.ts';

const count = (text: string): number => {
  const parsed = parseSource('a.ts', text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return findMadeCode(text, parsed.program).length;
};

test('the constructor of a function makes code', () => {
  expect(count("[].constructor.constructor('return 1')();")).toBe(1);
  expect(count("(async () => {}).constructor('return 1');")).toBe(1);
  expect(count('const make = (function () {}).constructor;')).toBe(1);
  expect(count("open['constr\\u0075ctor']('return 1');")).toBe(1);
});

test('the constructor of an object makes another', () => {
  expect(count('new this.constructor(1);')).toBe(0);
  expect(count('ticket.constructor.name;')).toBe(0);
  expect(count('class A { constructor() { super(); } }')).toBe(0);
});

test('a timer is given a function, or a text that it runs', () => {
  expect(count("setTimeout('open()', 5);")).toBe(1);
  expect(count('window.setInterval(`open()` as never, 5);')).toBe(1);
  expect(count('setTimeout(() => open(), 5);')).toBe(0);
});

test('a worklet loads a module', () => {
  expect(count("context.audioWorklet.addModule('../../ui/src/tone.js');")).toBe(1);
  expect(count('const { addModule } = registry;')).toBe(0);
});
