import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { parseSpec } from './parse-spec.ts';

const TEXT = JSON.stringify(EXAMPLE_SPEC);

test('equal texts are one spec', () => {
  expect(parseSpec(TEXT)).toEqual(EXAMPLE_SPEC);
  expect(parseSpec(`${TEXT}`)).toBe(parseSpec(TEXT));
});

test('another spec is another', () => {
  const other = { ...EXAMPLE_SPEC, scope: `${EXAMPLE_SPEC.scope}-other` };
  expect(parseSpec(JSON.stringify(other))).toEqual(other);
  expect(parseSpec(TEXT)).toEqual(EXAMPLE_SPEC);
});

test('what is no spec is an error, in the words of the spec', () => {
  expect(() => parseSpec('{}')).toThrow('scope');
});
