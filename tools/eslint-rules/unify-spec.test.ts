import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { unifySpec } from './unify-spec.ts';

test('copies of a spec are one', () => {
  expect(unifySpec(structuredClone(EXAMPLE_SPEC))).toBe(unifySpec(structuredClone(EXAMPLE_SPEC)));
});

test('another spec is another', () => {
  const other = { ...EXAMPLE_SPEC, scope: `${EXAMPLE_SPEC.scope}-other` };
  expect(unifySpec(other)).toEqual(other);
  expect(unifySpec(other)).not.toBe(unifySpec(EXAMPLE_SPEC));
});
