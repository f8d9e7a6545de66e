import { LAYER } from '@acme/tickets-repo';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('repo');
});
