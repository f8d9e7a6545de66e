import { expect, test } from 'vitest';
import { gradeOf, worstOf } from './grade.ts';

test('a value on a step has the better grade', () => {
  expect(gradeOf(200, [200, 250, 300])).toBe('A');
});

test('a value beyond a step has the next grade', () => {
  expect(gradeOf(201, [200, 250, 300])).toBe('B');
});

test('a value beyond the last step is a D', () => {
  expect(gradeOf(301, [200, 250, 300])).toBe('D');
});

test('with falling steps more is better', () => {
  expect(gradeOf(0.9, [0.8, 0.5, 0.2])).toBe('A');
});

test('with falling steps too little is a D', () => {
  expect(gradeOf(0.1, [0.8, 0.5, 0.2])).toBe('D');
});

test('the worst grade counts, not the average', () => {
  expect(worstOf(['A', 'A', 'C', 'B'])).toBe('C');
});

test('without a signal nothing is wrong', () => {
  expect(worstOf([])).toBe('A');
});
