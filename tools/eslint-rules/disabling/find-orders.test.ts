import { expect, test } from 'vitest';
import { ruleIn } from './find-orders.ts';

test('a rule of ours is called by its name', () => {
  expect(ruleIn('eslint-disable-next-line harness/no-await-in-loop -- soon')).toBe('no-await-in-loop');
});

test('a rule of oxlint is called as its findings are', () => {
  expect(ruleIn('oxlint-disable no-debugger, no-alert')).toBe('oxlint/no-debugger');
  expect(ruleIn('eslint-disable-line @typescript-eslint/no-explicit-any')).toBe('oxlint/no-explicit-any');
});

test('a configuration names a rule too', () => {
  expect(ruleIn('eslint no-debugger: off')).toBe('oxlint/no-debugger');
});

test('an order for all rules names none', () => {
  expect(ruleIn('eslint-disable')).toBeUndefined();
  expect(ruleIn('oxlint-disable-line')).toBeUndefined();
});
