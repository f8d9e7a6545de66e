import { LAYER } from '@acme/accounts-service';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('service');
});
