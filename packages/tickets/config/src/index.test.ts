import { LAYER } from '@acme/tickets-config';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('config');
});
