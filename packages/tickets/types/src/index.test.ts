import { LAYER } from '@acme/tickets-types';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('types');
});
