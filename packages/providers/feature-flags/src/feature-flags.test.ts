import { featureFlags } from '@acme/providers-feature-flags';
import { expect, test } from 'vitest';

test('a flag that is named is on', () => {
  expect(featureFlags(['tickets.reopen']).isOn('tickets.reopen')).toBe(true);
});

test('a flag that is not named is off', () => {
  expect(featureFlags(['tickets.reopen']).isOn('tickets.merge')).toBe(false);
});
