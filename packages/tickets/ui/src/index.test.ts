import { LAYER } from '@acme/tickets-ui';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('ui');
});
