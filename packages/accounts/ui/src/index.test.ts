import { LAYER } from '@acme/accounts-ui';
import { expect, test } from 'vitest';

test('the layer has a name', () => {
  expect(LAYER).toBe('ui');
});
