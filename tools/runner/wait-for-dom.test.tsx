import { getConfig } from '@testing-library/react';
import { expect, test } from 'vitest';

test('what a component shows is waited for longer than the second of the library', () => {
  expect(getConfig().asyncUtilTimeout).toBe(5000);
});
