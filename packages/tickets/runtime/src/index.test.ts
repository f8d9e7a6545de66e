import { LAYER } from '@acme/tickets-runtime';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('runtime');
});
