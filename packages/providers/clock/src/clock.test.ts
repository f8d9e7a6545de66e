import { fixedClock, systemClock } from '@acme/providers-clock';
import { expect, test } from 'vitest';

test('the system clock does not run backwards', () => {
  const before = systemClock.now();
  expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before.getTime());
});

test('a fixed clock stands still', () => {
  const clock = fixedClock('2026-01-31T09:30:00.000Z');
  expect(clock.now().toISOString()).toBe('2026-01-31T09:30:00.000Z');
  expect(clock.now()).toEqual(clock.now());
});
