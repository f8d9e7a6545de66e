import { LAYER } from '@acme/tickets-service';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('service');
});
