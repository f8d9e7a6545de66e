import { expect, test } from 'vitest';
import { describeImplausible } from './describe-implausible.ts';

test('two cores may work for twice the time', () => {
  expect(describeImplausible({ wallSeconds: 40, cpuSeconds: 80, cores: 2 })).toBeUndefined();
});

test('they cannot for thrice the time', () => {
  const failure = describeImplausible({ wallSeconds: 40, cpuSeconds: 120, cores: 2 });
  expect(failure?.message).toContain('120.0 s of CPU in 40.0 s on 2 cores, which cannot be');
});

test('time that went back or stood still is none', () => {
  expect(describeImplausible({ wallSeconds: -5, cpuSeconds: undefined, cores: 2 })?.code).toBe('clock-jumped');
  expect(describeImplausible({ wallSeconds: 0, cpuSeconds: undefined, cores: 2 })?.code).toBe('clock-jumped');
  expect(describeImplausible({ wallSeconds: 5, cpuSeconds: undefined, cores: 2 })).toBeUndefined();
});
